/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.raworkbench.guidance.knowledge.Indicator;
import org.raworkbench.guidance.knowledge.KnowledgePackage;
import org.raworkbench.guidance.knowledge.Weight;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.IndicatorImpl#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.IndicatorImpl#getFact <em>Fact</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.IndicatorImpl#getStanding <em>Standing</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.IndicatorImpl#getError <em>Error</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.IndicatorImpl#getTick <em>Tick</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.IndicatorImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.IndicatorImpl#getRatio <em>Ratio</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.IndicatorImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorImpl extends EObjectImpl implements Indicator {
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
	 * The default value of the '{@link #getError() <em>Error</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getError()
	 * @generated
	 * @ordered
	 */
	protected static final String ERROR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getError() <em>Error</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getError()
	 * @generated
	 * @ordered
	 */
	protected String error = ERROR_EDEFAULT;

	/**
	 * The default value of the '{@link #getTick() <em>Tick</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTick()
	 * @generated
	 * @ordered
	 */
	protected static final String TICK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTick() <em>Tick</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTick()
	 * @generated
	 * @ordered
	 */
	protected String tick = TICK_EDEFAULT;

	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final Weight WEIGHT_EDEFAULT = Weight.FOR;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected Weight weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRatio() <em>Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double RATIO_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRatio() <em>Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatio()
	 * @generated
	 * @ordered
	 */
	protected double ratio = RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.INDICATOR;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INDICATOR__FINDING, oldFinding, finding));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INDICATOR__FACT, oldFact, fact));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INDICATOR__STANDING, oldStanding, standing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getError() {
		return error;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setError(String newError) {
		String oldError = error;
		error = newError;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INDICATOR__ERROR, oldError, error));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTick() {
		return tick;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTick(String newTick) {
		String oldTick = tick;
		tick = newTick;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INDICATOR__TICK, oldTick, tick));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Weight getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(Weight newWeight) {
		Weight oldWeight = weight;
		weight = newWeight == null ? WEIGHT_EDEFAULT : newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INDICATOR__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRatio() {
		return ratio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatio(double newRatio) {
		double oldRatio = ratio;
		ratio = newRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INDICATOR__RATIO, oldRatio, ratio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.INDICATOR__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KnowledgePackage.INDICATOR__FINDING:
				return getFinding();
			case KnowledgePackage.INDICATOR__FACT:
				return getFact();
			case KnowledgePackage.INDICATOR__STANDING:
				return getStanding();
			case KnowledgePackage.INDICATOR__ERROR:
				return getError();
			case KnowledgePackage.INDICATOR__TICK:
				return getTick();
			case KnowledgePackage.INDICATOR__WEIGHT:
				return getWeight();
			case KnowledgePackage.INDICATOR__RATIO:
				return getRatio();
			case KnowledgePackage.INDICATOR__REASON:
				return getReason();
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
			case KnowledgePackage.INDICATOR__FINDING:
				setFinding((String)newValue);
				return;
			case KnowledgePackage.INDICATOR__FACT:
				setFact((String)newValue);
				return;
			case KnowledgePackage.INDICATOR__STANDING:
				setStanding((String)newValue);
				return;
			case KnowledgePackage.INDICATOR__ERROR:
				setError((String)newValue);
				return;
			case KnowledgePackage.INDICATOR__TICK:
				setTick((String)newValue);
				return;
			case KnowledgePackage.INDICATOR__WEIGHT:
				setWeight((Weight)newValue);
				return;
			case KnowledgePackage.INDICATOR__RATIO:
				setRatio((Double)newValue);
				return;
			case KnowledgePackage.INDICATOR__REASON:
				setReason((String)newValue);
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
			case KnowledgePackage.INDICATOR__FINDING:
				setFinding(FINDING_EDEFAULT);
				return;
			case KnowledgePackage.INDICATOR__FACT:
				setFact(FACT_EDEFAULT);
				return;
			case KnowledgePackage.INDICATOR__STANDING:
				setStanding(STANDING_EDEFAULT);
				return;
			case KnowledgePackage.INDICATOR__ERROR:
				setError(ERROR_EDEFAULT);
				return;
			case KnowledgePackage.INDICATOR__TICK:
				setTick(TICK_EDEFAULT);
				return;
			case KnowledgePackage.INDICATOR__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case KnowledgePackage.INDICATOR__RATIO:
				setRatio(RATIO_EDEFAULT);
				return;
			case KnowledgePackage.INDICATOR__REASON:
				setReason(REASON_EDEFAULT);
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
			case KnowledgePackage.INDICATOR__FINDING:
				return FINDING_EDEFAULT == null ? finding != null : !FINDING_EDEFAULT.equals(finding);
			case KnowledgePackage.INDICATOR__FACT:
				return FACT_EDEFAULT == null ? fact != null : !FACT_EDEFAULT.equals(fact);
			case KnowledgePackage.INDICATOR__STANDING:
				return STANDING_EDEFAULT == null ? standing != null : !STANDING_EDEFAULT.equals(standing);
			case KnowledgePackage.INDICATOR__ERROR:
				return ERROR_EDEFAULT == null ? error != null : !ERROR_EDEFAULT.equals(error);
			case KnowledgePackage.INDICATOR__TICK:
				return TICK_EDEFAULT == null ? tick != null : !TICK_EDEFAULT.equals(tick);
			case KnowledgePackage.INDICATOR__WEIGHT:
				return weight != WEIGHT_EDEFAULT;
			case KnowledgePackage.INDICATOR__RATIO:
				return ratio != RATIO_EDEFAULT;
			case KnowledgePackage.INDICATOR__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(", fact: ");
		result.append(fact);
		result.append(", standing: ");
		result.append(standing);
		result.append(", error: ");
		result.append(error);
		result.append(", tick: ");
		result.append(tick);
		result.append(", weight: ");
		result.append(weight);
		result.append(", ratio: ");
		result.append(ratio);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //IndicatorImpl
