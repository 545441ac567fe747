/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cause</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that can be the matter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.Cause#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Cause#getActors <em>Actors</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Cause#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Cause#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Cause#getStep <em>Step</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Cause#getAlternatives <em>Alternatives</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Cause#getGuide <em>Guide</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCause()
 * @model
 * @generated
 */
public interface Cause extends Entry {
	/**
	 * Returns the value of the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is the matter and how it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Explanation</em>' attribute.
	 * @see #setExplanation(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCause_Explanation()
	 * @model
	 * @generated
	 */
	String getExplanation();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Cause#getExplanation <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Explanation</em>' attribute.
	 * @see #getExplanation()
	 * @generated
	 */
	void setExplanation(String value);

	/**
	 * Returns the value of the '<em><b>Actors</b></em>' attribute list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Who}.
	 * The literals are from the enumeration {@link org.raworkbench.guidance.knowledge.Who}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who can put it right, most suitable first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actors</em>' attribute list.
	 * @see org.raworkbench.guidance.knowledge.Who
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCause_Actors()
	 * @model unique="false"
	 * @generated
	 */
	EList<Who> getActors();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Observations that speak for it or against it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCause_Indicators()
	 * @model containment="true"
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the checks that would tell, the cheapest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' attribute list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCause_Checks()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getChecks();

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the step that puts it right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCause_Step()
	 * @model
	 * @generated
	 */
	String getStep();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Cause#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(String value);

	/**
	 * Returns the value of the '<em><b>Alternatives</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of causes that explain the same observation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternatives</em>' attribute list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCause_Alternatives()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getAlternatives();

	/**
	 * Returns the value of the '<em><b>Guide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the guide that leads through it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guide</em>' attribute.
	 * @see #setGuide(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCause_Guide()
	 * @model
	 * @generated
	 */
	String getGuide();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Cause#getGuide <em>Guide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guide</em>' attribute.
	 * @see #getGuide()
	 * @generated
	 */
	void setGuide(String value);

} // Cause
