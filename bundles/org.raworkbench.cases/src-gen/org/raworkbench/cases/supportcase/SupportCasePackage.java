/**
 * Generated from supportcase.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.cases.supportcase;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Support cases as they are saved and compared.
 * <!-- end-model-doc -->
 * @see org.raworkbench.cases.supportcase.SupportCaseFactory
 * @model kind="package"
 * @generated
 */
public interface SupportCasePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "supportcase";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://raworkbench.org/case/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "case";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SupportCasePackage eINSTANCE = org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl <em>Support Case</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.cases.supportcase.impl.SupportCaseImpl
	 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getSupportCase()
	 * @generated
	 */
	int SUPPORT_CASE = 0;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__FORMAT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__ID = 1;

	/**
	 * The feature id for the '<em><b>Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__TEMPLATE = 2;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__TITLE = 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__STATE = 4;

	/**
	 * The feature id for the '<em><b>Created</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__CREATED = 5;

	/**
	 * The feature id for the '<em><b>Modified</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__MODIFIED = 6;

	/**
	 * The feature id for the '<em><b>Sent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__SENT = 7;

	/**
	 * The feature id for the '<em><b>Solved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__SOLVED = 8;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__CAUSE = 9;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__REFERENCE = 10;

	/**
	 * The feature id for the '<em><b>Demo</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__DEMO = 11;

	/**
	 * The feature id for the '<em><b>Fields</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__FIELDS = 12;

	/**
	 * The feature id for the '<em><b>Evidence</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__EVIDENCE = 13;

	/**
	 * The feature id for the '<em><b>Attachments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__ATTACHMENTS = 14;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__STEPS = 15;

	/**
	 * The feature id for the '<em><b>Masks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE__MASKS = 16;

	/**
	 * The number of structural features of the '<em>Support Case</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORT_CASE_FEATURE_COUNT = 17;

	/**
	 * The meta object id for the '{@link org.raworkbench.cases.supportcase.impl.FieldImpl <em>Field</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.cases.supportcase.impl.FieldImpl
	 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getField()
	 * @generated
	 */
	int FIELD = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__ID = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__ORIGIN = 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__FROM = 3;

	/**
	 * The feature id for the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__CONFIRMED = 4;

	/**
	 * The feature id for the '<em><b>Confirmed At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD__CONFIRMED_AT = 5;

	/**
	 * The number of structural features of the '<em>Field</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIELD_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.raworkbench.cases.supportcase.impl.EvidenceItemImpl <em>Evidence Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.cases.supportcase.impl.EvidenceItemImpl
	 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getEvidenceItem()
	 * @generated
	 */
	int EVIDENCE_ITEM = 2;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__FINDING = 0;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__SEVERITY = 1;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__SUBJECT = 2;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__SUMMARY = 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__SOURCE = 4;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__PLACE = 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__TEXT = 6;

	/**
	 * The feature id for the '<em><b>Taken</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__TAKEN = 7;

	/**
	 * The feature id for the '<em><b>Fact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__FACT = 8;

	/**
	 * The feature id for the '<em><b>Standing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM__STANDING = 9;

	/**
	 * The number of structural features of the '<em>Evidence Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVIDENCE_ITEM_FEATURE_COUNT = 10;

	/**
	 * The meta object id for the '{@link org.raworkbench.cases.supportcase.impl.AttachmentImpl <em>Attachment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.cases.supportcase.impl.AttachmentImpl
	 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getAttachment()
	 * @generated
	 */
	int ATTACHMENT = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__KIND = 1;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__TITLE = 2;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__SHA256 = 3;

	/**
	 * The feature id for the '<em><b>Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__BYTES = 4;

	/**
	 * The feature id for the '<em><b>Looked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT__LOOKED = 5;

	/**
	 * The number of structural features of the '<em>Attachment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ATTACHMENT_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.raworkbench.cases.supportcase.impl.StepRecordImpl <em>Step Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.cases.supportcase.impl.StepRecordImpl
	 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getStepRecord()
	 * @generated
	 */
	int STEP_RECORD = 4;

	/**
	 * The feature id for the '<em><b>Guide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_RECORD__GUIDE = 0;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_RECORD__STEP = 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_RECORD__STATE = 2;

	/**
	 * The feature id for the '<em><b>By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_RECORD__BY = 3;

	/**
	 * The feature id for the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_RECORD__AT = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_RECORD__NOTE = 5;

	/**
	 * The number of structural features of the '<em>Step Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_RECORD_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.raworkbench.cases.supportcase.impl.MaskChoiceImpl <em>Mask Choice</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.cases.supportcase.impl.MaskChoiceImpl
	 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getMaskChoice()
	 * @generated
	 */
	int MASK_CHOICE = 5;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASK_CHOICE__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASK_CHOICE__KIND = 1;

	/**
	 * The feature id for the '<em><b>Keep</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASK_CHOICE__KEEP = 2;

	/**
	 * The number of structural features of the '<em>Mask Choice</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASK_CHOICE_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.raworkbench.cases.supportcase.CaseState <em>Case State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.cases.supportcase.CaseState
	 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getCaseState()
	 * @generated
	 */
	int CASE_STATE = 6;

	/**
	 * The meta object id for the '{@link org.raworkbench.cases.supportcase.AttachmentKind <em>Attachment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.cases.supportcase.AttachmentKind
	 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getAttachmentKind()
	 * @generated
	 */
	int ATTACHMENT_KIND = 7;

	/**
	 * The meta object id for the '{@link org.raworkbench.cases.supportcase.StepState <em>Step State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.cases.supportcase.StepState
	 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getStepState()
	 * @generated
	 */
	int STEP_STATE = 8;

	/**
	 * The meta object id for the '{@link org.raworkbench.cases.supportcase.Origin <em>Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.cases.supportcase.Origin
	 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 9;

	/**
	 * The meta object id for the '<em>Instant</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.Instant
	 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getInstant()
	 * @generated
	 */
	int INSTANT = 10;


	/**
	 * Returns the meta object for class '{@link org.raworkbench.cases.supportcase.SupportCase <em>Support Case</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Support Case</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase
	 * @generated
	 */
	EClass getSupportCase();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.SupportCase#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getFormat()
	 * @see #getSupportCase()
	 * @generated
	 */
	EAttribute getSupportCase_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.SupportCase#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getId()
	 * @see #getSupportCase()
	 * @generated
	 */
	EAttribute getSupportCase_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.SupportCase#getTemplate <em>Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Template</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getTemplate()
	 * @see #getSupportCase()
	 * @generated
	 */
	EAttribute getSupportCase_Template();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.SupportCase#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getTitle()
	 * @see #getSupportCase()
	 * @generated
	 */
	EAttribute getSupportCase_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.SupportCase#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getState()
	 * @see #getSupportCase()
	 * @generated
	 */
	EAttribute getSupportCase_State();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.SupportCase#getCreated <em>Created</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getCreated()
	 * @see #getSupportCase()
	 * @generated
	 */
	EAttribute getSupportCase_Created();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.SupportCase#getModified <em>Modified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Modified</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getModified()
	 * @see #getSupportCase()
	 * @generated
	 */
	EAttribute getSupportCase_Modified();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.SupportCase#getSent <em>Sent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sent</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getSent()
	 * @see #getSupportCase()
	 * @generated
	 */
	EAttribute getSupportCase_Sent();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.SupportCase#getSolved <em>Solved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Solved</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getSolved()
	 * @see #getSupportCase()
	 * @generated
	 */
	EAttribute getSupportCase_Solved();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.SupportCase#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getCause()
	 * @see #getSupportCase()
	 * @generated
	 */
	EAttribute getSupportCase_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.SupportCase#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getReference()
	 * @see #getSupportCase()
	 * @generated
	 */
	EAttribute getSupportCase_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.SupportCase#isDemo <em>Demo</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Demo</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#isDemo()
	 * @see #getSupportCase()
	 * @generated
	 */
	EAttribute getSupportCase_Demo();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.cases.supportcase.SupportCase#getFields <em>Fields</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fields</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getFields()
	 * @see #getSupportCase()
	 * @generated
	 */
	EReference getSupportCase_Fields();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.cases.supportcase.SupportCase#getEvidence <em>Evidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evidence</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getEvidence()
	 * @see #getSupportCase()
	 * @generated
	 */
	EReference getSupportCase_Evidence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.cases.supportcase.SupportCase#getAttachments <em>Attachments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Attachments</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getAttachments()
	 * @see #getSupportCase()
	 * @generated
	 */
	EReference getSupportCase_Attachments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.cases.supportcase.SupportCase#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getSteps()
	 * @see #getSupportCase()
	 * @generated
	 */
	EReference getSupportCase_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.cases.supportcase.SupportCase#getMasks <em>Masks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Masks</em>'.
	 * @see org.raworkbench.cases.supportcase.SupportCase#getMasks()
	 * @see #getSupportCase()
	 * @generated
	 */
	EReference getSupportCase_Masks();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.cases.supportcase.Field <em>Field</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Field</em>'.
	 * @see org.raworkbench.cases.supportcase.Field
	 * @generated
	 */
	EClass getField();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.Field#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.raworkbench.cases.supportcase.Field#getId()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.Field#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.raworkbench.cases.supportcase.Field#getValue()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.Field#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.raworkbench.cases.supportcase.Field#getOrigin()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.Field#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.raworkbench.cases.supportcase.Field#getFrom()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_From();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.Field#isConfirmed <em>Confirmed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed</em>'.
	 * @see org.raworkbench.cases.supportcase.Field#isConfirmed()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_Confirmed();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.Field#getConfirmedAt <em>Confirmed At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed At</em>'.
	 * @see org.raworkbench.cases.supportcase.Field#getConfirmedAt()
	 * @see #getField()
	 * @generated
	 */
	EAttribute getField_ConfirmedAt();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.cases.supportcase.EvidenceItem <em>Evidence Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evidence Item</em>'.
	 * @see org.raworkbench.cases.supportcase.EvidenceItem
	 * @generated
	 */
	EClass getEvidenceItem();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.EvidenceItem#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding</em>'.
	 * @see org.raworkbench.cases.supportcase.EvidenceItem#getFinding()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Finding();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.EvidenceItem#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.raworkbench.cases.supportcase.EvidenceItem#getSeverity()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.EvidenceItem#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject</em>'.
	 * @see org.raworkbench.cases.supportcase.EvidenceItem#getSubject()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.EvidenceItem#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.raworkbench.cases.supportcase.EvidenceItem#getSummary()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Summary();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.EvidenceItem#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.raworkbench.cases.supportcase.EvidenceItem#getSource()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.EvidenceItem#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.raworkbench.cases.supportcase.EvidenceItem#getPlace()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.EvidenceItem#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.raworkbench.cases.supportcase.EvidenceItem#getText()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.EvidenceItem#getTaken <em>Taken</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken</em>'.
	 * @see org.raworkbench.cases.supportcase.EvidenceItem#getTaken()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Taken();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.EvidenceItem#getFact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fact</em>'.
	 * @see org.raworkbench.cases.supportcase.EvidenceItem#getFact()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Fact();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.EvidenceItem#getStanding <em>Standing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standing</em>'.
	 * @see org.raworkbench.cases.supportcase.EvidenceItem#getStanding()
	 * @see #getEvidenceItem()
	 * @generated
	 */
	EAttribute getEvidenceItem_Standing();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.cases.supportcase.Attachment <em>Attachment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Attachment</em>'.
	 * @see org.raworkbench.cases.supportcase.Attachment
	 * @generated
	 */
	EClass getAttachment();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.Attachment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.raworkbench.cases.supportcase.Attachment#getName()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.Attachment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.raworkbench.cases.supportcase.Attachment#getKind()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.Attachment#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.raworkbench.cases.supportcase.Attachment#getTitle()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.Attachment#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.raworkbench.cases.supportcase.Attachment#getSha256()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Sha256();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.Attachment#getBytes <em>Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bytes</em>'.
	 * @see org.raworkbench.cases.supportcase.Attachment#getBytes()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Bytes();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.Attachment#isLooked <em>Looked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Looked</em>'.
	 * @see org.raworkbench.cases.supportcase.Attachment#isLooked()
	 * @see #getAttachment()
	 * @generated
	 */
	EAttribute getAttachment_Looked();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.cases.supportcase.StepRecord <em>Step Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step Record</em>'.
	 * @see org.raworkbench.cases.supportcase.StepRecord
	 * @generated
	 */
	EClass getStepRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.StepRecord#getGuide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guide</em>'.
	 * @see org.raworkbench.cases.supportcase.StepRecord#getGuide()
	 * @see #getStepRecord()
	 * @generated
	 */
	EAttribute getStepRecord_Guide();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.StepRecord#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.raworkbench.cases.supportcase.StepRecord#getStep()
	 * @see #getStepRecord()
	 * @generated
	 */
	EAttribute getStepRecord_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.StepRecord#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.raworkbench.cases.supportcase.StepRecord#getState()
	 * @see #getStepRecord()
	 * @generated
	 */
	EAttribute getStepRecord_State();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.StepRecord#getBy <em>By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>By</em>'.
	 * @see org.raworkbench.cases.supportcase.StepRecord#getBy()
	 * @see #getStepRecord()
	 * @generated
	 */
	EAttribute getStepRecord_By();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.StepRecord#getAt <em>At</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>At</em>'.
	 * @see org.raworkbench.cases.supportcase.StepRecord#getAt()
	 * @see #getStepRecord()
	 * @generated
	 */
	EAttribute getStepRecord_At();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.StepRecord#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.raworkbench.cases.supportcase.StepRecord#getNote()
	 * @see #getStepRecord()
	 * @generated
	 */
	EAttribute getStepRecord_Note();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.cases.supportcase.MaskChoice <em>Mask Choice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mask Choice</em>'.
	 * @see org.raworkbench.cases.supportcase.MaskChoice
	 * @generated
	 */
	EClass getMaskChoice();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.MaskChoice#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.raworkbench.cases.supportcase.MaskChoice#getText()
	 * @see #getMaskChoice()
	 * @generated
	 */
	EAttribute getMaskChoice_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.MaskChoice#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.raworkbench.cases.supportcase.MaskChoice#getKind()
	 * @see #getMaskChoice()
	 * @generated
	 */
	EAttribute getMaskChoice_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.cases.supportcase.MaskChoice#isKeep <em>Keep</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keep</em>'.
	 * @see org.raworkbench.cases.supportcase.MaskChoice#isKeep()
	 * @see #getMaskChoice()
	 * @generated
	 */
	EAttribute getMaskChoice_Keep();

	/**
	 * Returns the meta object for enum '{@link org.raworkbench.cases.supportcase.CaseState <em>Case State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Case State</em>'.
	 * @see org.raworkbench.cases.supportcase.CaseState
	 * @generated
	 */
	EEnum getCaseState();

	/**
	 * Returns the meta object for enum '{@link org.raworkbench.cases.supportcase.AttachmentKind <em>Attachment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attachment Kind</em>'.
	 * @see org.raworkbench.cases.supportcase.AttachmentKind
	 * @generated
	 */
	EEnum getAttachmentKind();

	/**
	 * Returns the meta object for enum '{@link org.raworkbench.cases.supportcase.StepState <em>Step State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Step State</em>'.
	 * @see org.raworkbench.cases.supportcase.StepState
	 * @generated
	 */
	EEnum getStepState();

	/**
	 * Returns the meta object for enum '{@link org.raworkbench.cases.supportcase.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Origin</em>'.
	 * @see org.raworkbench.cases.supportcase.Origin
	 * @generated
	 */
	EEnum getOrigin();

	/**
	 * Returns the meta object for data type '{@link java.time.Instant <em>Instant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A moment, written as ISO 8601 in UTC.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Instant</em>'.
	 * @see java.time.Instant
	 * @model instanceClass="java.time.Instant"
	 * @generated
	 */
	EDataType getInstant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SupportCaseFactory getSupportCaseFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl <em>Support Case</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.cases.supportcase.impl.SupportCaseImpl
		 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getSupportCase()
		 * @generated
		 */
		EClass SUPPORT_CASE = eINSTANCE.getSupportCase();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CASE__FORMAT = eINSTANCE.getSupportCase_Format();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CASE__ID = eINSTANCE.getSupportCase_Id();

		/**
		 * The meta object literal for the '<em><b>Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CASE__TEMPLATE = eINSTANCE.getSupportCase_Template();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CASE__TITLE = eINSTANCE.getSupportCase_Title();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CASE__STATE = eINSTANCE.getSupportCase_State();

		/**
		 * The meta object literal for the '<em><b>Created</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CASE__CREATED = eINSTANCE.getSupportCase_Created();

		/**
		 * The meta object literal for the '<em><b>Modified</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CASE__MODIFIED = eINSTANCE.getSupportCase_Modified();

		/**
		 * The meta object literal for the '<em><b>Sent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CASE__SENT = eINSTANCE.getSupportCase_Sent();

		/**
		 * The meta object literal for the '<em><b>Solved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CASE__SOLVED = eINSTANCE.getSupportCase_Solved();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CASE__CAUSE = eINSTANCE.getSupportCase_Cause();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CASE__REFERENCE = eINSTANCE.getSupportCase_Reference();

		/**
		 * The meta object literal for the '<em><b>Demo</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORT_CASE__DEMO = eINSTANCE.getSupportCase_Demo();

		/**
		 * The meta object literal for the '<em><b>Fields</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_CASE__FIELDS = eINSTANCE.getSupportCase_Fields();

		/**
		 * The meta object literal for the '<em><b>Evidence</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_CASE__EVIDENCE = eINSTANCE.getSupportCase_Evidence();

		/**
		 * The meta object literal for the '<em><b>Attachments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_CASE__ATTACHMENTS = eINSTANCE.getSupportCase_Attachments();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_CASE__STEPS = eINSTANCE.getSupportCase_Steps();

		/**
		 * The meta object literal for the '<em><b>Masks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPORT_CASE__MASKS = eINSTANCE.getSupportCase_Masks();

		/**
		 * The meta object literal for the '{@link org.raworkbench.cases.supportcase.impl.FieldImpl <em>Field</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.cases.supportcase.impl.FieldImpl
		 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getField()
		 * @generated
		 */
		EClass FIELD = eINSTANCE.getField();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__ID = eINSTANCE.getField_Id();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__VALUE = eINSTANCE.getField_Value();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__ORIGIN = eINSTANCE.getField_Origin();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__FROM = eINSTANCE.getField_From();

		/**
		 * The meta object literal for the '<em><b>Confirmed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__CONFIRMED = eINSTANCE.getField_Confirmed();

		/**
		 * The meta object literal for the '<em><b>Confirmed At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIELD__CONFIRMED_AT = eINSTANCE.getField_ConfirmedAt();

		/**
		 * The meta object literal for the '{@link org.raworkbench.cases.supportcase.impl.EvidenceItemImpl <em>Evidence Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.cases.supportcase.impl.EvidenceItemImpl
		 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getEvidenceItem()
		 * @generated
		 */
		EClass EVIDENCE_ITEM = eINSTANCE.getEvidenceItem();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__FINDING = eINSTANCE.getEvidenceItem_Finding();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__SEVERITY = eINSTANCE.getEvidenceItem_Severity();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__SUBJECT = eINSTANCE.getEvidenceItem_Subject();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__SUMMARY = eINSTANCE.getEvidenceItem_Summary();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__SOURCE = eINSTANCE.getEvidenceItem_Source();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__PLACE = eINSTANCE.getEvidenceItem_Place();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__TEXT = eINSTANCE.getEvidenceItem_Text();

		/**
		 * The meta object literal for the '<em><b>Taken</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__TAKEN = eINSTANCE.getEvidenceItem_Taken();

		/**
		 * The meta object literal for the '<em><b>Fact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__FACT = eINSTANCE.getEvidenceItem_Fact();

		/**
		 * The meta object literal for the '<em><b>Standing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVIDENCE_ITEM__STANDING = eINSTANCE.getEvidenceItem_Standing();

		/**
		 * The meta object literal for the '{@link org.raworkbench.cases.supportcase.impl.AttachmentImpl <em>Attachment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.cases.supportcase.impl.AttachmentImpl
		 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getAttachment()
		 * @generated
		 */
		EClass ATTACHMENT = eINSTANCE.getAttachment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__NAME = eINSTANCE.getAttachment_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__KIND = eINSTANCE.getAttachment_Kind();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__TITLE = eINSTANCE.getAttachment_Title();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__SHA256 = eINSTANCE.getAttachment_Sha256();

		/**
		 * The meta object literal for the '<em><b>Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__BYTES = eINSTANCE.getAttachment_Bytes();

		/**
		 * The meta object literal for the '<em><b>Looked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ATTACHMENT__LOOKED = eINSTANCE.getAttachment_Looked();

		/**
		 * The meta object literal for the '{@link org.raworkbench.cases.supportcase.impl.StepRecordImpl <em>Step Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.cases.supportcase.impl.StepRecordImpl
		 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getStepRecord()
		 * @generated
		 */
		EClass STEP_RECORD = eINSTANCE.getStepRecord();

		/**
		 * The meta object literal for the '<em><b>Guide</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_RECORD__GUIDE = eINSTANCE.getStepRecord_Guide();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_RECORD__STEP = eINSTANCE.getStepRecord_Step();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_RECORD__STATE = eINSTANCE.getStepRecord_State();

		/**
		 * The meta object literal for the '<em><b>By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_RECORD__BY = eINSTANCE.getStepRecord_By();

		/**
		 * The meta object literal for the '<em><b>At</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_RECORD__AT = eINSTANCE.getStepRecord_At();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP_RECORD__NOTE = eINSTANCE.getStepRecord_Note();

		/**
		 * The meta object literal for the '{@link org.raworkbench.cases.supportcase.impl.MaskChoiceImpl <em>Mask Choice</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.cases.supportcase.impl.MaskChoiceImpl
		 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getMaskChoice()
		 * @generated
		 */
		EClass MASK_CHOICE = eINSTANCE.getMaskChoice();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASK_CHOICE__TEXT = eINSTANCE.getMaskChoice_Text();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASK_CHOICE__KIND = eINSTANCE.getMaskChoice_Kind();

		/**
		 * The meta object literal for the '<em><b>Keep</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASK_CHOICE__KEEP = eINSTANCE.getMaskChoice_Keep();

		/**
		 * The meta object literal for the '{@link org.raworkbench.cases.supportcase.CaseState <em>Case State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.cases.supportcase.CaseState
		 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getCaseState()
		 * @generated
		 */
		EEnum CASE_STATE = eINSTANCE.getCaseState();

		/**
		 * The meta object literal for the '{@link org.raworkbench.cases.supportcase.AttachmentKind <em>Attachment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.cases.supportcase.AttachmentKind
		 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getAttachmentKind()
		 * @generated
		 */
		EEnum ATTACHMENT_KIND = eINSTANCE.getAttachmentKind();

		/**
		 * The meta object literal for the '{@link org.raworkbench.cases.supportcase.StepState <em>Step State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.cases.supportcase.StepState
		 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getStepState()
		 * @generated
		 */
		EEnum STEP_STATE = eINSTANCE.getStepState();

		/**
		 * The meta object literal for the '{@link org.raworkbench.cases.supportcase.Origin <em>Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.cases.supportcase.Origin
		 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getOrigin()
		 * @generated
		 */
		EEnum ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '<em>Instant</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.Instant
		 * @see org.raworkbench.cases.supportcase.impl.SupportCasePackageImpl#getInstant()
		 * @generated
		 */
		EDataType INSTANT = eINSTANCE.getInstant();

	}

} //SupportCasePackage
