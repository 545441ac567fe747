/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Symptom</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What a person reports.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.Symptom#getWords <em>Words</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Symptom#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Symptom#getGuide <em>Guide</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Symptom#getQuestion <em>Question</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getSymptom()
 * @model
 * @generated
 */
public interface Symptom extends Entry {
	/**
	 * Returns the value of the '<em><b>Words</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Other words for it, for the search.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Words</em>' attribute list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getSymptom_Words()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getWords();

	/**
	 * Returns the value of the '<em><b>Causes</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.CausePrior}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its causes, the most likely first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causes</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getSymptom_Causes()
	 * @model containment="true"
	 * @generated
	 */
	EList<CausePrior> getCauses();

	/**
	 * Returns the value of the '<em><b>Guide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the guide that begins here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guide</em>' attribute.
	 * @see #setGuide(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getSymptom_Guide()
	 * @model
	 * @generated
	 */
	String getGuide();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Symptom#getGuide <em>Guide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guide</em>' attribute.
	 * @see #getGuide()
	 * @generated
	 */
	void setGuide(String value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to ask first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getSymptom_Question()
	 * @model
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Symptom#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

} // Symptom
