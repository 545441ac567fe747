/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An observation and how much it tells about a cause.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.Indicator#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Indicator#getFact <em>Fact</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Indicator#getStanding <em>Standing</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Indicator#getError <em>Error</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Indicator#getTick <em>Tick</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Indicator#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Indicator#getRatio <em>Ratio</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Indicator#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getIndicator()
 * @model
 * @generated
 */
public interface Indicator extends EObject {
	/**
	 * Returns the value of the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finding id, or its beginning followed by an asterisk; empty when a fact or an error is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding</em>' attribute.
	 * @see #setFinding(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getIndicator_Finding()
	 * @model
	 * @generated
	 */
	String getFinding();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Indicator#getFinding <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' attribute.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(String value);

	/**
	 * Returns the value of the '<em><b>Fact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fact key; empty when a finding or an error is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fact</em>' attribute.
	 * @see #setFact(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getIndicator_Fact()
	 * @model
	 * @generated
	 */
	String getFact();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Indicator#getFact <em>Fact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fact</em>' attribute.
	 * @see #getFact()
	 * @generated
	 */
	void setFact(String value);

	/**
	 * Returns the value of the '<em><b>Standing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standing that the fact must have: GOOD, BAD, NEUTRAL, UNKNOWN; GOOD holds only when no fact of this key is BAD. Of a finding its severity or a worse one: INFO, WARNING, ERROR. Of a tick DONE or FAILED. Empty: any.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standing</em>' attribute.
	 * @see #setStanding(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getIndicator_Standing()
	 * @model
	 * @generated
	 */
	String getStanding();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Indicator#getStanding <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standing</em>' attribute.
	 * @see #getStanding()
	 * @generated
	 */
	void setStanding(String value);

	/**
	 * Returns the value of the '<em><b>Error</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the error that was reported or found; empty when a finding or a fact is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Error</em>' attribute.
	 * @see #setError(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getIndicator_Error()
	 * @model
	 * @generated
	 */
	String getError();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Indicator#getError <em>Error</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Error</em>' attribute.
	 * @see #getError()
	 * @generated
	 */
	void setError(String value);

	/**
	 * Returns the value of the '<em><b>Tick</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of a check or a step that a person has ticked; empty when something else is meant.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tick</em>' attribute.
	 * @see #setTick(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getIndicator_Tick()
	 * @model
	 * @generated
	 */
	String getTick();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Indicator#getTick <em>Tick</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tick</em>' attribute.
	 * @see #getTick()
	 * @generated
	 */
	void setTick(String value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"FOR"</code>.
	 * The literals are from the enumeration {@link org.raworkbench.guidance.knowledge.Weight}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way it speaks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see org.raworkbench.guidance.knowledge.Weight
	 * @see #setWeight(Weight)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getIndicator_Weight()
	 * @model default="FOR"
	 * @generated
	 */
	Weight getWeight();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Indicator#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see org.raworkbench.guidance.knowledge.Weight
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(Weight value);

	/**
	 * Returns the value of the '<em><b>Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Likelihood ratio, 1 or more: how many times more often this is seen with the cause than without it (for FOR) or without it than with it (for AGAINST).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratio</em>' attribute.
	 * @see #setRatio(double)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getIndicator_Ratio()
	 * @model required="true"
	 * @generated
	 */
	double getRatio();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Indicator#getRatio <em>Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ratio</em>' attribute.
	 * @see #getRatio()
	 * @generated
	 */
	void setRatio(double value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why, in one sentence for the person.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getIndicator_Reason()
	 * @model required="true"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Indicator#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Indicator
