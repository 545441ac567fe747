/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guide Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One place in a guide.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.GuideItem#getStep <em>Step</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.GuideItem#getOnlyWhen <em>Only When</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.GuideItem#getNotWhen <em>Not When</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.GuideItem#getOnDone <em>On Done</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.GuideItem#getOnFailed <em>On Failed</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getGuideItem()
 * @model
 * @generated
 */
public interface GuideItem extends EObject {
	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getGuideItem_Step()
	 * @model required="true"
	 * @generated
	 */
	String getStep();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.GuideItem#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(String value);

	/**
	 * Returns the value of the '<em><b>Only When</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The item counts only when one of these was observed; empty: always.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Only When</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getGuideItem_OnlyWhen()
	 * @model containment="true"
	 * @generated
	 */
	EList<Indicator> getOnlyWhen();

	/**
	 * Returns the value of the '<em><b>Not When</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The item is not needed when one of these was observed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Not When</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getGuideItem_NotWhen()
	 * @model containment="true"
	 * @generated
	 */
	EList<Indicator> getNotWhen();

	/**
	 * Returns the value of the '<em><b>On Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step id to go on with when done; empty: the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On Done</em>' attribute.
	 * @see #setOnDone(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getGuideItem_OnDone()
	 * @model
	 * @generated
	 */
	String getOnDone();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.GuideItem#getOnDone <em>On Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On Done</em>' attribute.
	 * @see #getOnDone()
	 * @generated
	 */
	void setOnDone(String value);

	/**
	 * Returns the value of the '<em><b>On Failed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Step id to go on with when failed; empty: the next.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On Failed</em>' attribute.
	 * @see #setOnFailed(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getGuideItem_OnFailed()
	 * @model
	 * @generated
	 */
	String getOnFailed();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.GuideItem#getOnFailed <em>On Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On Failed</em>' attribute.
	 * @see #getOnFailed()
	 * @generated
	 */
	void setOnFailed(String value);

} // GuideItem
