/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Guide</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Ordered steps from an error or a symptom to its end.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.Guide#getOpening <em>Opening</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Guide#getItems <em>Items</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Guide#getCaseTemplate <em>Case Template</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Guide#getEnding <em>Ending</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Guide#getGap <em>Gap</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getGuide()
 * @model
 * @generated
 */
public interface Guide extends Entry {
	/**
	 * Returns the value of the '<em><b>Opening</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to know before the first step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Opening</em>' attribute.
	 * @see #setOpening(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getGuide_Opening()
	 * @model
	 * @generated
	 */
	String getOpening();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Guide#getOpening <em>Opening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Opening</em>' attribute.
	 * @see #getOpening()
	 * @generated
	 */
	void setOpening(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.GuideItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The steps in their order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getGuide_Items()
	 * @model containment="true"
	 * @generated
	 */
	EList<GuideItem> getItems();

	/**
	 * Returns the value of the '<em><b>Case Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the case template when the steps are used up.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Case Template</em>' attribute.
	 * @see #setCaseTemplate(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getGuide_CaseTemplate()
	 * @model
	 * @generated
	 */
	String getCaseTemplate();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Guide#getCaseTemplate <em>Case Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Case Template</em>' attribute.
	 * @see #getCaseTemplate()
	 * @generated
	 */
	void setCaseTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Ending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do when nothing helped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ending</em>' attribute.
	 * @see #setEnding(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getGuide_Ending()
	 * @model
	 * @generated
	 */
	String getEnding();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Guide#getEnding <em>Ending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ending</em>' attribute.
	 * @see #getEnding()
	 * @generated
	 */
	void setEnding(String value);

	/**
	 * Returns the value of the '<em><b>Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What nobody has published, said plainly.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gap</em>' attribute.
	 * @see #setGap(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getGuide_Gap()
	 * @model
	 * @generated
	 */
	String getGap();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Guide#getGap <em>Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gap</em>' attribute.
	 * @see #getGap()
	 * @generated
	 */
	void setGap(String value);

} // Guide
