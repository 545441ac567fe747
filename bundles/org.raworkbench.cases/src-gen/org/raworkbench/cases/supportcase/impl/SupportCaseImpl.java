/**
 * Generated from supportcase.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.cases.supportcase.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.raworkbench.cases.supportcase.Attachment;
import org.raworkbench.cases.supportcase.CaseState;
import org.raworkbench.cases.supportcase.EvidenceItem;
import org.raworkbench.cases.supportcase.Field;
import org.raworkbench.cases.supportcase.MaskChoice;
import org.raworkbench.cases.supportcase.StepRecord;
import org.raworkbench.cases.supportcase.SupportCase;
import org.raworkbench.cases.supportcase.SupportCasePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Support Case</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getTemplate <em>Template</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getState <em>State</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getCreated <em>Created</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getModified <em>Modified</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getSent <em>Sent</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getSolved <em>Solved</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#isDemo <em>Demo</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getFields <em>Fields</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getAttachments <em>Attachments</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.SupportCaseImpl#getMasks <em>Masks</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupportCaseImpl extends EObjectImpl implements SupportCase {
	/**
	 * The default value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected static final int FORMAT_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getFormat() <em>Format</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormat()
	 * @generated
	 * @ordered
	 */
	protected int format = FORMAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final String ID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected String id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected static final String TEMPLATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTemplate() <em>Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemplate()
	 * @generated
	 * @ordered
	 */
	protected String template = TEMPLATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final CaseState STATE_EDEFAULT = CaseState.DRAFT;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected CaseState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected static final Instant CREATED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreated() <em>Created</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreated()
	 * @generated
	 * @ordered
	 */
	protected Instant created = CREATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected static final Instant MODIFIED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getModified() <em>Modified</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getModified()
	 * @generated
	 * @ordered
	 */
	protected Instant modified = MODIFIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSent() <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSent()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSent() <em>Sent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSent()
	 * @generated
	 * @ordered
	 */
	protected Instant sent = SENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSolved() <em>Solved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolved()
	 * @generated
	 * @ordered
	 */
	protected static final Instant SOLVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSolved() <em>Solved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolved()
	 * @generated
	 * @ordered
	 */
	protected Instant solved = SOLVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected String cause = CAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #isDemo() <em>Demo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDemo()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DEMO_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isDemo() <em>Demo</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDemo()
	 * @generated
	 * @ordered
	 */
	protected boolean demo = DEMO_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFields() <em>Fields</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFields()
	 * @generated
	 * @ordered
	 */
	protected EList<Field> fields;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected EList<EvidenceItem> evidence;

	/**
	 * The cached value of the '{@link #getAttachments() <em>Attachments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttachments()
	 * @generated
	 * @ordered
	 */
	protected EList<Attachment> attachments;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<StepRecord> steps;

	/**
	 * The cached value of the '{@link #getMasks() <em>Masks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMasks()
	 * @generated
	 * @ordered
	 */
	protected EList<MaskChoice> masks;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SupportCaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SupportCasePackage.Literals.SUPPORT_CASE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFormat() {
		return format;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormat(int newFormat) {
		int oldFormat = format;
		format = newFormat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.SUPPORT_CASE__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(String newId) {
		String oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.SUPPORT_CASE__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTemplate() {
		return template;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemplate(String newTemplate) {
		String oldTemplate = template;
		template = newTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.SUPPORT_CASE__TEMPLATE, oldTemplate, template));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.SUPPORT_CASE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CaseState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(CaseState newState) {
		CaseState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.SUPPORT_CASE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getCreated() {
		return created;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreated(Instant newCreated) {
		Instant oldCreated = created;
		created = newCreated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.SUPPORT_CASE__CREATED, oldCreated, created));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getModified() {
		return modified;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setModified(Instant newModified) {
		Instant oldModified = modified;
		modified = newModified;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.SUPPORT_CASE__MODIFIED, oldModified, modified));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSent() {
		return sent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSent(Instant newSent) {
		Instant oldSent = sent;
		sent = newSent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.SUPPORT_CASE__SENT, oldSent, sent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getSolved() {
		return solved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSolved(Instant newSolved) {
		Instant oldSolved = solved;
		solved = newSolved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.SUPPORT_CASE__SOLVED, oldSolved, solved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause) {
		String oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.SUPPORT_CASE__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.SUPPORT_CASE__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDemo() {
		return demo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDemo(boolean newDemo) {
		boolean oldDemo = demo;
		demo = newDemo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.SUPPORT_CASE__DEMO, oldDemo, demo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Field> getFields() {
		if (fields == null) {
			fields = new EObjectContainmentEList<Field>(Field.class, this, SupportCasePackage.SUPPORT_CASE__FIELDS);
		}
		return fields;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvidenceItem> getEvidence() {
		if (evidence == null) {
			evidence = new EObjectContainmentEList<EvidenceItem>(EvidenceItem.class, this, SupportCasePackage.SUPPORT_CASE__EVIDENCE);
		}
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Attachment> getAttachments() {
		if (attachments == null) {
			attachments = new EObjectContainmentEList<Attachment>(Attachment.class, this, SupportCasePackage.SUPPORT_CASE__ATTACHMENTS);
		}
		return attachments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<StepRecord> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<StepRecord>(StepRecord.class, this, SupportCasePackage.SUPPORT_CASE__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MaskChoice> getMasks() {
		if (masks == null) {
			masks = new EObjectContainmentEList<MaskChoice>(MaskChoice.class, this, SupportCasePackage.SUPPORT_CASE__MASKS);
		}
		return masks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SupportCasePackage.SUPPORT_CASE__FIELDS:
				return ((InternalEList<?>)getFields()).basicRemove(otherEnd, msgs);
			case SupportCasePackage.SUPPORT_CASE__EVIDENCE:
				return ((InternalEList<?>)getEvidence()).basicRemove(otherEnd, msgs);
			case SupportCasePackage.SUPPORT_CASE__ATTACHMENTS:
				return ((InternalEList<?>)getAttachments()).basicRemove(otherEnd, msgs);
			case SupportCasePackage.SUPPORT_CASE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case SupportCasePackage.SUPPORT_CASE__MASKS:
				return ((InternalEList<?>)getMasks()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SupportCasePackage.SUPPORT_CASE__FORMAT:
				return getFormat();
			case SupportCasePackage.SUPPORT_CASE__ID:
				return getId();
			case SupportCasePackage.SUPPORT_CASE__TEMPLATE:
				return getTemplate();
			case SupportCasePackage.SUPPORT_CASE__TITLE:
				return getTitle();
			case SupportCasePackage.SUPPORT_CASE__STATE:
				return getState();
			case SupportCasePackage.SUPPORT_CASE__CREATED:
				return getCreated();
			case SupportCasePackage.SUPPORT_CASE__MODIFIED:
				return getModified();
			case SupportCasePackage.SUPPORT_CASE__SENT:
				return getSent();
			case SupportCasePackage.SUPPORT_CASE__SOLVED:
				return getSolved();
			case SupportCasePackage.SUPPORT_CASE__CAUSE:
				return getCause();
			case SupportCasePackage.SUPPORT_CASE__REFERENCE:
				return getReference();
			case SupportCasePackage.SUPPORT_CASE__DEMO:
				return isDemo();
			case SupportCasePackage.SUPPORT_CASE__FIELDS:
				return getFields();
			case SupportCasePackage.SUPPORT_CASE__EVIDENCE:
				return getEvidence();
			case SupportCasePackage.SUPPORT_CASE__ATTACHMENTS:
				return getAttachments();
			case SupportCasePackage.SUPPORT_CASE__STEPS:
				return getSteps();
			case SupportCasePackage.SUPPORT_CASE__MASKS:
				return getMasks();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SupportCasePackage.SUPPORT_CASE__FORMAT:
				setFormat((Integer)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__ID:
				setId((String)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__TEMPLATE:
				setTemplate((String)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__TITLE:
				setTitle((String)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__STATE:
				setState((CaseState)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__CREATED:
				setCreated((Instant)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__MODIFIED:
				setModified((Instant)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__SENT:
				setSent((Instant)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__SOLVED:
				setSolved((Instant)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__CAUSE:
				setCause((String)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__REFERENCE:
				setReference((String)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__DEMO:
				setDemo((Boolean)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__FIELDS:
				getFields().clear();
				getFields().addAll((Collection<? extends Field>)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__EVIDENCE:
				getEvidence().clear();
				getEvidence().addAll((Collection<? extends EvidenceItem>)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__ATTACHMENTS:
				getAttachments().clear();
				getAttachments().addAll((Collection<? extends Attachment>)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends StepRecord>)newValue);
				return;
			case SupportCasePackage.SUPPORT_CASE__MASKS:
				getMasks().clear();
				getMasks().addAll((Collection<? extends MaskChoice>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SupportCasePackage.SUPPORT_CASE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case SupportCasePackage.SUPPORT_CASE__ID:
				setId(ID_EDEFAULT);
				return;
			case SupportCasePackage.SUPPORT_CASE__TEMPLATE:
				setTemplate(TEMPLATE_EDEFAULT);
				return;
			case SupportCasePackage.SUPPORT_CASE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case SupportCasePackage.SUPPORT_CASE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case SupportCasePackage.SUPPORT_CASE__CREATED:
				setCreated(CREATED_EDEFAULT);
				return;
			case SupportCasePackage.SUPPORT_CASE__MODIFIED:
				setModified(MODIFIED_EDEFAULT);
				return;
			case SupportCasePackage.SUPPORT_CASE__SENT:
				setSent(SENT_EDEFAULT);
				return;
			case SupportCasePackage.SUPPORT_CASE__SOLVED:
				setSolved(SOLVED_EDEFAULT);
				return;
			case SupportCasePackage.SUPPORT_CASE__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case SupportCasePackage.SUPPORT_CASE__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case SupportCasePackage.SUPPORT_CASE__DEMO:
				setDemo(DEMO_EDEFAULT);
				return;
			case SupportCasePackage.SUPPORT_CASE__FIELDS:
				getFields().clear();
				return;
			case SupportCasePackage.SUPPORT_CASE__EVIDENCE:
				getEvidence().clear();
				return;
			case SupportCasePackage.SUPPORT_CASE__ATTACHMENTS:
				getAttachments().clear();
				return;
			case SupportCasePackage.SUPPORT_CASE__STEPS:
				getSteps().clear();
				return;
			case SupportCasePackage.SUPPORT_CASE__MASKS:
				getMasks().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SupportCasePackage.SUPPORT_CASE__FORMAT:
				return format != FORMAT_EDEFAULT;
			case SupportCasePackage.SUPPORT_CASE__ID:
				return ID_EDEFAULT == null ? id != null : !ID_EDEFAULT.equals(id);
			case SupportCasePackage.SUPPORT_CASE__TEMPLATE:
				return TEMPLATE_EDEFAULT == null ? template != null : !TEMPLATE_EDEFAULT.equals(template);
			case SupportCasePackage.SUPPORT_CASE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case SupportCasePackage.SUPPORT_CASE__STATE:
				return state != STATE_EDEFAULT;
			case SupportCasePackage.SUPPORT_CASE__CREATED:
				return CREATED_EDEFAULT == null ? created != null : !CREATED_EDEFAULT.equals(created);
			case SupportCasePackage.SUPPORT_CASE__MODIFIED:
				return MODIFIED_EDEFAULT == null ? modified != null : !MODIFIED_EDEFAULT.equals(modified);
			case SupportCasePackage.SUPPORT_CASE__SENT:
				return SENT_EDEFAULT == null ? sent != null : !SENT_EDEFAULT.equals(sent);
			case SupportCasePackage.SUPPORT_CASE__SOLVED:
				return SOLVED_EDEFAULT == null ? solved != null : !SOLVED_EDEFAULT.equals(solved);
			case SupportCasePackage.SUPPORT_CASE__CAUSE:
				return CAUSE_EDEFAULT == null ? cause != null : !CAUSE_EDEFAULT.equals(cause);
			case SupportCasePackage.SUPPORT_CASE__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case SupportCasePackage.SUPPORT_CASE__DEMO:
				return demo != DEMO_EDEFAULT;
			case SupportCasePackage.SUPPORT_CASE__FIELDS:
				return fields != null && !fields.isEmpty();
			case SupportCasePackage.SUPPORT_CASE__EVIDENCE:
				return evidence != null && !evidence.isEmpty();
			case SupportCasePackage.SUPPORT_CASE__ATTACHMENTS:
				return attachments != null && !attachments.isEmpty();
			case SupportCasePackage.SUPPORT_CASE__STEPS:
				return steps != null && !steps.isEmpty();
			case SupportCasePackage.SUPPORT_CASE__MASKS:
				return masks != null && !masks.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (format: ");
		result.append(format);
		result.append(", id: ");
		result.append(id);
		result.append(", template: ");
		result.append(template);
		result.append(", title: ");
		result.append(title);
		result.append(", state: ");
		result.append(state);
		result.append(", created: ");
		result.append(created);
		result.append(", modified: ");
		result.append(modified);
		result.append(", sent: ");
		result.append(sent);
		result.append(", solved: ");
		result.append(solved);
		result.append(", cause: ");
		result.append(cause);
		result.append(", reference: ");
		result.append(reference);
		result.append(", demo: ");
		result.append(demo);
		result.append(')');
		return result.toString();
	}

} //SupportCaseImpl
