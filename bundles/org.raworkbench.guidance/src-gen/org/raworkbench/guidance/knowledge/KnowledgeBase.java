/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Base</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One knowledge file: ours, a site's or a plug-in's.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getFormat <em>Format</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getName <em>Name</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getErrors <em>Errors</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getGuides <em>Guides</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getProducts <em>Products</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getSeries <em>Series</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getRules <em>Rules</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getContradictions <em>Contradictions</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase()
 * @model
 * @generated
 */
public interface KnowledgeBase extends EObject {
	/**
	 * Returns the value of the '<em><b>Format</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Version of the file format, 1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Format</em>' attribute.
	 * @see #setFormat(int)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase_Format()
	 * @model default="1"
	 * @generated
	 */
	int getFormat();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(int value);

	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whose knowledge this is, shown wherever an entry of it is used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Errors</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.ErrorEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Errors by their texts and numbers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Errors</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase_Errors()
	 * @model containment="true"
	 * @generated
	 */
	EList<ErrorEntry> getErrors();

	/**
	 * Returns the value of the '<em><b>Symptoms</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Symptom}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people report.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Symptoms</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase_Symptoms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Symptom> getSymptoms();

	/**
	 * Returns the value of the '<em><b>Causes</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Cause}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can be the matter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causes</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase_Causes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cause> getCauses();

	/**
	 * Returns the value of the '<em><b>Checks</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Check}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can be looked at to separate causes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Checks</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase_Checks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Check> getChecks();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Step}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What can be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<Step> getSteps();

	/**
	 * Returns the value of the '<em><b>Guides</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Guide}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ordered steps with branches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guides</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase_Guides()
	 * @model containment="true"
	 * @generated
	 */
	EList<Guide> getGuides();

	/**
	 * Returns the value of the '<em><b>Products</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.SupportedProduct}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Versions of software and when they end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Products</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase_Products()
	 * @model containment="true"
	 * @generated
	 */
	EList<SupportedProduct> getProducts();

	/**
	 * Returns the value of the '<em><b>Series</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.CardSeries}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Smartcard series and when they end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Series</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase_Series()
	 * @model containment="true"
	 * @generated
	 */
	EList<CardSeries> getSeries();

	/**
	 * Returns the value of the '<em><b>Rules</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.RuleOfThumb}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Experience with its weight.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rules</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase_Rules()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleOfThumb> getRules();

	/**
	 * Returns the value of the '<em><b>Contradictions</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Contradiction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What sources say differently.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contradictions</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getKnowledgeBase_Contradictions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Contradiction> getContradictions();

} // KnowledgeBase
