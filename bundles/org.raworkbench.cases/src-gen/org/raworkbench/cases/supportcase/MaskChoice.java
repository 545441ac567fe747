/**
 * Generated from supportcase.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.cases.supportcase;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mask Choice</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The author's decision about one text that redaction found.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.cases.supportcase.MaskChoice#getText <em>Text</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.MaskChoice#getKind <em>Kind</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.MaskChoice#isKeep <em>Keep</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getMaskChoice()
 * @model
 * @generated
 */
public interface MaskChoice extends EObject {
	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The text as found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getMaskChoice_Text()
	 * @model required="true"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.MaskChoice#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of the text, such as name or postcode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see #setKind(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getMaskChoice_Kind()
	 * @model
	 * @generated
	 */
	String getKind();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.MaskChoice#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see #getKind()
	 * @generated
	 */
	void setKind(String value);

	/**
	 * Returns the value of the '<em><b>Keep</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it stays as it is; never true for secrets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keep</em>' attribute.
	 * @see #setKeep(boolean)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getMaskChoice_Keep()
	 * @model default="false"
	 * @generated
	 */
	boolean isKeep();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.MaskChoice#isKeep <em>Keep</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Keep</em>' attribute.
	 * @see #isKeep()
	 * @generated
	 */
	void setKeep(boolean value);

} // MaskChoice
