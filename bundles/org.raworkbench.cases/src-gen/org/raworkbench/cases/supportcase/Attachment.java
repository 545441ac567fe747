/**
 * Generated from supportcase.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.cases.supportcase;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Attachment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A file in the folder of the case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.cases.supportcase.Attachment#getName <em>Name</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.Attachment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.Attachment#getTitle <em>Title</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.Attachment#getSha256 <em>Sha256</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.Attachment#getBytes <em>Bytes</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.Attachment#isLooked <em>Looked</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getAttachment()
 * @model
 * @generated
 */
public interface Attachment extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File name inside the case folder, no path.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getAttachment_Name()
	 * @model required="true"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.Attachment#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.raworkbench.cases.supportcase.AttachmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.raworkbench.cases.supportcase.AttachmentKind
	 * @see #setKind(AttachmentKind)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getAttachment_Kind()
	 * @model default="OTHER"
	 * @generated
	 */
	AttachmentKind getKind();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.Attachment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.raworkbench.cases.supportcase.AttachmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(AttachmentKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getAttachment_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.Attachment#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * SHA-256 of its bytes, 64 lower-case hex digits.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sha256</em>' attribute.
	 * @see #setSha256(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getAttachment_Sha256()
	 * @model required="true"
	 * @generated
	 */
	String getSha256();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.Attachment#getSha256 <em>Sha256</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sha256</em>' attribute.
	 * @see #getSha256()
	 * @generated
	 */
	void setSha256(String value);

	/**
	 * Returns the value of the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its size.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bytes</em>' attribute.
	 * @see #setBytes(long)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getAttachment_Bytes()
	 * @model
	 * @generated
	 */
	long getBytes();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.Attachment#getBytes <em>Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bytes</em>' attribute.
	 * @see #getBytes()
	 * @generated
	 */
	void setBytes(long value);

	/**
	 * Returns the value of the '<em><b>Looked</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the author has looked at it and found nothing that must not leave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Looked</em>' attribute.
	 * @see #setLooked(boolean)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getAttachment_Looked()
	 * @model default="false"
	 * @generated
	 */
	boolean isLooked();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.Attachment#isLooked <em>Looked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Looked</em>' attribute.
	 * @see #isLooked()
	 * @generated
	 */
	void setLooked(boolean value);

} // Attachment
