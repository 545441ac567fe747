/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Contradiction</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that sources say differently.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.Contradiction#getStatements <em>Statements</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Contradiction#getTouches <em>Touches</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Contradiction#getAdvice <em>Advice</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getContradiction()
 * @model
 * @generated
 */
public interface Contradiction extends Entry {
	/**
	 * Returns the value of the '<em><b>Statements</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Statement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What each says.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statements</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getContradiction_Statements()
	 * @model containment="true"
	 * @generated
	 */
	EList<Statement> getStatements();

	/**
	 * Returns the value of the '<em><b>Touches</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the causes it touches.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Touches</em>' attribute list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getContradiction_Touches()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getTouches();

	/**
	 * Returns the value of the '<em><b>Advice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do meanwhile.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Advice</em>' attribute.
	 * @see #setAdvice(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getContradiction_Advice()
	 * @model
	 * @generated
	 */
	String getAdvice();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Contradiction#getAdvice <em>Advice</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Advice</em>' attribute.
	 * @see #getAdvice()
	 * @generated
	 */
	void setAdvice(String value);

} // Contradiction
