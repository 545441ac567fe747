/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Error Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An error that people or logs show.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.ErrorEntry#getPatterns <em>Patterns</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.ErrorEntry#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.ErrorEntry#getComponent <em>Component</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.ErrorEntry#getStage <em>Stage</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.ErrorEntry#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.ErrorEntry#getSymptom <em>Symptom</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.ErrorEntry#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.ErrorEntry#getGuide <em>Guide</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getErrorEntry()
 * @model
 * @generated
 */
public interface ErrorEntry extends Entry {
	/**
	 * Returns the value of the '<em><b>Patterns</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Regular expressions of java.util.regex that recognise its text, searched within a line, case ignored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Patterns</em>' attribute list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getErrorEntry_Patterns()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getPatterns();

	/**
	 * Returns the value of the '<em><b>Codes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The numbers or names it carries, as printed: PR20002, 0x8010001D.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Codes</em>' attribute list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getErrorEntry_Codes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCodes();

	/**
	 * Returns the value of the '<em><b>Component</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who prints it; decides where two components use one number. Empty: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Component</em>' attribute.
	 * @see #setComponent(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getErrorEntry_Component()
	 * @model
	 * @generated
	 */
	String getComponent();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getComponent <em>Component</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Component</em>' attribute.
	 * @see #getComponent()
	 * @generated
	 */
	void setComponent(String value);

	/**
	 * Returns the value of the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it shows: log-in, card management, signing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stage</em>' attribute.
	 * @see #setStage(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getErrorEntry_Stage()
	 * @model
	 * @generated
	 */
	String getStage();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getStage <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stage</em>' attribute.
	 * @see #getStage()
	 * @generated
	 */
	void setStage(String value);

	/**
	 * Returns the value of the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it means in our own words; empty where nothing is published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meaning</em>' attribute.
	 * @see #setMeaning(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getErrorEntry_Meaning()
	 * @model
	 * @generated
	 */
	String getMeaning();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getMeaning <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Meaning</em>' attribute.
	 * @see #getMeaning()
	 * @generated
	 */
	void setMeaning(String value);

	/**
	 * Returns the value of the '<em><b>Symptom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the symptom it stands for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symptom</em>' attribute.
	 * @see #setSymptom(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getErrorEntry_Symptom()
	 * @model
	 * @generated
	 */
	String getSymptom();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getSymptom <em>Symptom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Symptom</em>' attribute.
	 * @see #getSymptom()
	 * @generated
	 */
	void setSymptom(String value);

	/**
	 * Returns the value of the '<em><b>Causes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the causes it points to, the most likely first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causes</em>' attribute list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getErrorEntry_Causes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCauses();

	/**
	 * Returns the value of the '<em><b>Guide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the guide that begins here.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guide</em>' attribute.
	 * @see #setGuide(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getErrorEntry_Guide()
	 * @model
	 * @generated
	 */
	String getGuide();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getGuide <em>Guide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guide</em>' attribute.
	 * @see #getGuide()
	 * @generated
	 */
	void setGuide(String value);

} // ErrorEntry
