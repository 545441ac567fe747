/**
 * Generated from supportcase.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.cases.supportcase;

import java.time.Instant;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Support Case</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A support case as it is saved in a .racase file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getFormat <em>Format</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getId <em>Id</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getTitle <em>Title</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getState <em>State</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getCreated <em>Created</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getModified <em>Modified</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getSent <em>Sent</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getSolved <em>Solved</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getCause <em>Cause</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getReference <em>Reference</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#isDemo <em>Demo</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getFields <em>Fields</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.SupportCase#getMasks <em>Masks</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase()
 * @model
 * @generated
 */
public interface SupportCase extends EObject {
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
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Format()
	 * @model default="1"
	 * @generated
	 */
	int getFormat();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.SupportCase#getFormat <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format</em>' attribute.
	 * @see #getFormat()
	 * @generated
	 */
	void setFormat(int value);

	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Random id of the case.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.SupportCase#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the template.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Template</em>' attribute.
	 * @see #setTemplate(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Template()
	 * @model required="true"
	 * @generated
	 */
	String getTemplate();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.SupportCase#getTemplate <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Template</em>' attribute.
	 * @see #getTemplate()
	 * @generated
	 */
	void setTemplate(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name in the case list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Title()
	 * @model
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.SupportCase#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"DRAFT"</code>.
	 * The literals are from the enumeration {@link org.raworkbench.cases.supportcase.CaseState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it stands.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.raworkbench.cases.supportcase.CaseState
	 * @see #setState(CaseState)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_State()
	 * @model default="DRAFT"
	 * @generated
	 */
	CaseState getState();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.SupportCase#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.raworkbench.cases.supportcase.CaseState
	 * @see #getState()
	 * @generated
	 */
	void setState(CaseState value);

	/**
	 * Returns the value of the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was begun.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created</em>' attribute.
	 * @see #setCreated(Instant)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Created()
	 * @model dataType="org.raworkbench.cases.supportcase.Instant"
	 * @generated
	 */
	Instant getCreated();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.SupportCase#getCreated <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created</em>' attribute.
	 * @see #getCreated()
	 * @generated
	 */
	void setCreated(Instant value);

	/**
	 * Returns the value of the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was saved last.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Modified</em>' attribute.
	 * @see #setModified(Instant)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Modified()
	 * @model dataType="org.raworkbench.cases.supportcase.Instant"
	 * @generated
	 */
	Instant getModified();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.SupportCase#getModified <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Modified</em>' attribute.
	 * @see #getModified()
	 * @generated
	 */
	void setModified(Instant value);

	/**
	 * Returns the value of the '<em><b>Sent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was handed over.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sent</em>' attribute.
	 * @see #setSent(Instant)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Sent()
	 * @model dataType="org.raworkbench.cases.supportcase.Instant"
	 * @generated
	 */
	Instant getSent();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.SupportCase#getSent <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sent</em>' attribute.
	 * @see #getSent()
	 * @generated
	 */
	void setSent(Instant value);

	/**
	 * Returns the value of the '<em><b>Solved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was put right.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solved</em>' attribute.
	 * @see #setSolved(Instant)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Solved()
	 * @model dataType="org.raworkbench.cases.supportcase.Instant"
	 * @generated
	 */
	Instant getSolved();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.SupportCase#getSolved <em>Solved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Solved</em>' attribute.
	 * @see #getSolved()
	 * @generated
	 */
	void setSolved(Instant value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the cause that it turned out to be, for the statistics.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Cause()
	 * @model
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.SupportCase#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number that the target gave.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Reference()
	 * @model
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.SupportCase#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Demo</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether evidence of the demo desk is in it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Demo</em>' attribute.
	 * @see #setDemo(boolean)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Demo()
	 * @model default="false"
	 * @generated
	 */
	boolean isDemo();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.SupportCase#isDemo <em>Demo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Demo</em>' attribute.
	 * @see #isDemo()
	 * @generated
	 */
	void setDemo(boolean value);

	/**
	 * Returns the value of the '<em><b>Fields</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.cases.supportcase.Field}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its fields.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fields</em>' containment reference list.
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Fields()
	 * @model containment="true"
	 * @generated
	 */
	EList<Field> getFields();

	/**
	 * Returns the value of the '<em><b>Evidence</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.cases.supportcase.EvidenceItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the evidence was when it was put in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evidence</em>' containment reference list.
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Evidence()
	 * @model containment="true"
	 * @generated
	 */
	EList<EvidenceItem> getEvidence();

	/**
	 * Returns the value of the '<em><b>Attachments</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.cases.supportcase.Attachment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Files of the case folder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attachments</em>' containment reference list.
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Attachments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Attachment> getAttachments();

	/**
	 * Returns the value of the '<em><b>Steps</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.cases.supportcase.StepRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Steps done, with guide.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Steps</em>' containment reference list.
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Steps()
	 * @model containment="true"
	 * @generated
	 */
	EList<StepRecord> getSteps();

	/**
	 * Returns the value of the '<em><b>Masks</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.cases.supportcase.MaskChoice}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the author decided about replacements.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Masks</em>' containment reference list.
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getSupportCase_Masks()
	 * @model containment="true"
	 * @generated
	 */
	EList<MaskChoice> getMasks();

} // SupportCase
