/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supported Product</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Software and its versions.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.SupportedProduct#getMinimum <em>Minimum</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.SupportedProduct#getLatest <em>Latest</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.SupportedProduct#getEnds <em>Ends</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.SupportedProduct#getStatement <em>Statement</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getSupportedProduct()
 * @model
 * @generated
 */
public interface SupportedProduct extends Entry {
	/**
	 * Returns the value of the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest supported version; empty: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum</em>' attribute.
	 * @see #setMinimum(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getSupportedProduct_Minimum()
	 * @model
	 * @generated
	 */
	String getMinimum();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.SupportedProduct#getMinimum <em>Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum</em>' attribute.
	 * @see #getMinimum()
	 * @generated
	 */
	void setMinimum(String value);

	/**
	 * Returns the value of the '<em><b>Latest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Newest version known; empty: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Latest</em>' attribute.
	 * @see #setLatest(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getSupportedProduct_Latest()
	 * @model
	 * @generated
	 */
	String getLatest();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.SupportedProduct#getLatest <em>Latest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Latest</em>' attribute.
	 * @see #getLatest()
	 * @generated
	 */
	void setLatest(String value);

	/**
	 * Returns the value of the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which support ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ends</em>' attribute.
	 * @see #setEnds(LocalDate)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getSupportedProduct_Ends()
	 * @model dataType="org.raworkbench.guidance.knowledge.Day"
	 * @generated
	 */
	LocalDate getEnds();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.SupportedProduct#getEnds <em>Ends</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ends</em>' attribute.
	 * @see #getEnds()
	 * @generated
	 */
	void setEnds(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source says, in our own words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Statement</em>' attribute.
	 * @see #setStatement(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getSupportedProduct_Statement()
	 * @model
	 * @generated
	 */
	String getStatement();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.SupportedProduct#getStatement <em>Statement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Statement</em>' attribute.
	 * @see #getStatement()
	 * @generated
	 */
	void setStatement(String value);

} // SupportedProduct
