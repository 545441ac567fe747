/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rule Of Thumb</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Experience of somebody, with its weight.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.RuleOfThumb#getStatement <em>Statement</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.RuleOfThumb#getCauses <em>Causes</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getRuleOfThumb()
 * @model
 * @generated
 */
public interface RuleOfThumb extends Entry {
	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they say, in our own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getRuleOfThumb_Statement()
	 * @model required="true"
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.RuleOfThumb#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

	/**
	 * Returns the value of the '<em><b>Causes</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the causes it speaks of.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Causes</em>' attribute list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getRuleOfThumb_Causes()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getCauses();

} // RuleOfThumb
