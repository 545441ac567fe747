/**
 * Generated from supportcase.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.cases.supportcase.impl;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.raworkbench.cases.supportcase.EvidenceItem;
import org.raworkbench.cases.supportcase.SupportCasePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evidence Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.EvidenceItemImpl#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.EvidenceItemImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.EvidenceItemImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.EvidenceItemImpl#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.EvidenceItemImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.EvidenceItemImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.EvidenceItemImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.EvidenceItemImpl#getTaken <em>Taken</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.EvidenceItemImpl#getFact <em>Fact</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.impl.EvidenceItemImpl#getStanding <em>Standing</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvidenceItemImpl extends EObjectImpl implements EvidenceItem {
	/**
	 * The default value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected static final String FINDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinding() <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinding()
	 * @generated
	 * @ordered
	 */
	protected String finding = FINDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final String SEVERITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected String severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBJECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected String subject = SUBJECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected static final String SUMMARY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSummary() <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSummary()
	 * @generated
	 * @ordered
	 */
	protected String summary = SUMMARY_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTaken() <em>Taken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaken()
	 * @generated
	 * @ordered
	 */
	protected static final Instant TAKEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTaken() <em>Taken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTaken()
	 * @generated
	 * @ordered
	 */
	protected Instant taken = TAKEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getFact() <em>Fact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFact()
	 * @generated
	 * @ordered
	 */
	protected static final String FACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFact() <em>Fact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFact()
	 * @generated
	 * @ordered
	 */
	protected String fact = FACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStanding() <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanding()
	 * @generated
	 * @ordered
	 */
	protected static final String STANDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStanding() <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStanding()
	 * @generated
	 * @ordered
	 */
	protected String standing = STANDING_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvidenceItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SupportCasePackage.Literals.EVIDENCE_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFinding() {
		return finding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinding(String newFinding) {
		String oldFinding = finding;
		finding = newFinding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.EVIDENCE_ITEM__FINDING, oldFinding, finding));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(String newSeverity) {
		String oldSeverity = severity;
		severity = newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.EVIDENCE_ITEM__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(String newSubject) {
		String oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.EVIDENCE_ITEM__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSummary() {
		return summary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSummary(String newSummary) {
		String oldSummary = summary;
		summary = newSummary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.EVIDENCE_ITEM__SUMMARY, oldSummary, summary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.EVIDENCE_ITEM__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.EVIDENCE_ITEM__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.EVIDENCE_ITEM__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getTaken() {
		return taken;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTaken(Instant newTaken) {
		Instant oldTaken = taken;
		taken = newTaken;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.EVIDENCE_ITEM__TAKEN, oldTaken, taken));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFact() {
		return fact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFact(String newFact) {
		String oldFact = fact;
		fact = newFact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.EVIDENCE_ITEM__FACT, oldFact, fact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStanding() {
		return standing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStanding(String newStanding) {
		String oldStanding = standing;
		standing = newStanding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SupportCasePackage.EVIDENCE_ITEM__STANDING, oldStanding, standing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SupportCasePackage.EVIDENCE_ITEM__FINDING:
				return getFinding();
			case SupportCasePackage.EVIDENCE_ITEM__SEVERITY:
				return getSeverity();
			case SupportCasePackage.EVIDENCE_ITEM__SUBJECT:
				return getSubject();
			case SupportCasePackage.EVIDENCE_ITEM__SUMMARY:
				return getSummary();
			case SupportCasePackage.EVIDENCE_ITEM__SOURCE:
				return getSource();
			case SupportCasePackage.EVIDENCE_ITEM__PLACE:
				return getPlace();
			case SupportCasePackage.EVIDENCE_ITEM__TEXT:
				return getText();
			case SupportCasePackage.EVIDENCE_ITEM__TAKEN:
				return getTaken();
			case SupportCasePackage.EVIDENCE_ITEM__FACT:
				return getFact();
			case SupportCasePackage.EVIDENCE_ITEM__STANDING:
				return getStanding();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SupportCasePackage.EVIDENCE_ITEM__FINDING:
				setFinding((String)newValue);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__SEVERITY:
				setSeverity((String)newValue);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__SUBJECT:
				setSubject((String)newValue);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__SUMMARY:
				setSummary((String)newValue);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__SOURCE:
				setSource((String)newValue);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__PLACE:
				setPlace((String)newValue);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__TEXT:
				setText((String)newValue);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__TAKEN:
				setTaken((Instant)newValue);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__FACT:
				setFact((String)newValue);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__STANDING:
				setStanding((String)newValue);
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
			case SupportCasePackage.EVIDENCE_ITEM__FINDING:
				setFinding(FINDING_EDEFAULT);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__SUBJECT:
				setSubject(SUBJECT_EDEFAULT);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__SUMMARY:
				setSummary(SUMMARY_EDEFAULT);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__TAKEN:
				setTaken(TAKEN_EDEFAULT);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__FACT:
				setFact(FACT_EDEFAULT);
				return;
			case SupportCasePackage.EVIDENCE_ITEM__STANDING:
				setStanding(STANDING_EDEFAULT);
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
			case SupportCasePackage.EVIDENCE_ITEM__FINDING:
				return FINDING_EDEFAULT == null ? finding != null : !FINDING_EDEFAULT.equals(finding);
			case SupportCasePackage.EVIDENCE_ITEM__SEVERITY:
				return SEVERITY_EDEFAULT == null ? severity != null : !SEVERITY_EDEFAULT.equals(severity);
			case SupportCasePackage.EVIDENCE_ITEM__SUBJECT:
				return SUBJECT_EDEFAULT == null ? subject != null : !SUBJECT_EDEFAULT.equals(subject);
			case SupportCasePackage.EVIDENCE_ITEM__SUMMARY:
				return SUMMARY_EDEFAULT == null ? summary != null : !SUMMARY_EDEFAULT.equals(summary);
			case SupportCasePackage.EVIDENCE_ITEM__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case SupportCasePackage.EVIDENCE_ITEM__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case SupportCasePackage.EVIDENCE_ITEM__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case SupportCasePackage.EVIDENCE_ITEM__TAKEN:
				return TAKEN_EDEFAULT == null ? taken != null : !TAKEN_EDEFAULT.equals(taken);
			case SupportCasePackage.EVIDENCE_ITEM__FACT:
				return FACT_EDEFAULT == null ? fact != null : !FACT_EDEFAULT.equals(fact);
			case SupportCasePackage.EVIDENCE_ITEM__STANDING:
				return STANDING_EDEFAULT == null ? standing != null : !STANDING_EDEFAULT.equals(standing);
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
		result.append(" (finding: ");
		result.append(finding);
		result.append(", severity: ");
		result.append(severity);
		result.append(", subject: ");
		result.append(subject);
		result.append(", summary: ");
		result.append(summary);
		result.append(", source: ");
		result.append(source);
		result.append(", place: ");
		result.append(place);
		result.append(", text: ");
		result.append(text);
		result.append(", taken: ");
		result.append(taken);
		result.append(", fact: ");
		result.append(fact);
		result.append(", standing: ");
		result.append(standing);
		result.append(')');
		return result.toString();
	}

} //EvidenceItemImpl
