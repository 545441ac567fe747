/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Statement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one source says.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.Statement#getText <em>Text</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Statement#getSource <em>Source</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Statement#getSeen <em>Seen</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStatement()
 * @model
 * @generated
 */
public interface Statement extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In our own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStatement_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Statement#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who says so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStatement_Source()
	 * @model required="true"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Statement#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seen</em>' attribute.
	 * @see #setSeen(LocalDate)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStatement_Seen()
	 * @model dataType="org.raworkbench.guidance.knowledge.Day" required="true"
	 * @generated
	 */
	LocalDate getSeen();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Statement#getSeen <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seen</em>' attribute.
	 * @see #getSeen()
	 * @generated
	 */
	void setSeen(LocalDate value);

} // Statement
