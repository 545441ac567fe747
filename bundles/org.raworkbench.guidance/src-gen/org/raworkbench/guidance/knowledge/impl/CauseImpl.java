/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.raworkbench.guidance.knowledge.Cause;
import org.raworkbench.guidance.knowledge.Indicator;
import org.raworkbench.guidance.knowledge.KnowledgePackage;
import org.raworkbench.guidance.knowledge.Who;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Cause</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CauseImpl#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CauseImpl#getActors <em>Actors</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CauseImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CauseImpl#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CauseImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CauseImpl#getAlternatives <em>Alternatives</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CauseImpl#getGuide <em>Guide</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CauseImpl extends EntryImpl implements Cause {
	/**
	 * The default value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPLANATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected String explanation = EXPLANATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActors() <em>Actors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActors()
	 * @generated
	 * @ordered
	 */
	protected EList<Who> actors;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * The cached value of the '{@link #getChecks() <em>Checks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<String> checks;

	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final String STEP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected String step = STEP_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAlternatives() <em>Alternatives</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlternatives()
	 * @generated
	 * @ordered
	 */
	protected EList<String> alternatives;

	/**
	 * The default value of the '{@link #getGuide() <em>Guide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuide()
	 * @generated
	 * @ordered
	 */
	protected static final String GUIDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGuide() <em>Guide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuide()
	 * @generated
	 * @ordered
	 */
	protected String guide = GUIDE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CauseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.CAUSE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExplanation() {
		return explanation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplanation(String newExplanation) {
		String oldExplanation = explanation;
		explanation = newExplanation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CAUSE__EXPLANATION, oldExplanation, explanation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Who> getActors() {
		if (actors == null) {
			actors = new EDataTypeEList<Who>(Who.class, this, KnowledgePackage.CAUSE__ACTORS);
		}
		return actors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentEList<Indicator>(Indicator.class, this, KnowledgePackage.CAUSE__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getChecks() {
		if (checks == null) {
			checks = new EDataTypeEList<String>(String.class, this, KnowledgePackage.CAUSE__CHECKS);
		}
		return checks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(String newStep) {
		String oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CAUSE__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getAlternatives() {
		if (alternatives == null) {
			alternatives = new EDataTypeEList<String>(String.class, this, KnowledgePackage.CAUSE__ALTERNATIVES);
		}
		return alternatives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGuide() {
		return guide;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGuide(String newGuide) {
		String oldGuide = guide;
		guide = newGuide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CAUSE__GUIDE, oldGuide, guide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.CAUSE__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
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
			case KnowledgePackage.CAUSE__EXPLANATION:
				return getExplanation();
			case KnowledgePackage.CAUSE__ACTORS:
				return getActors();
			case KnowledgePackage.CAUSE__INDICATORS:
				return getIndicators();
			case KnowledgePackage.CAUSE__CHECKS:
				return getChecks();
			case KnowledgePackage.CAUSE__STEP:
				return getStep();
			case KnowledgePackage.CAUSE__ALTERNATIVES:
				return getAlternatives();
			case KnowledgePackage.CAUSE__GUIDE:
				return getGuide();
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
			case KnowledgePackage.CAUSE__EXPLANATION:
				setExplanation((String)newValue);
				return;
			case KnowledgePackage.CAUSE__ACTORS:
				getActors().clear();
				getActors().addAll((Collection<? extends Who>)newValue);
				return;
			case KnowledgePackage.CAUSE__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case KnowledgePackage.CAUSE__CHECKS:
				getChecks().clear();
				getChecks().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.CAUSE__STEP:
				setStep((String)newValue);
				return;
			case KnowledgePackage.CAUSE__ALTERNATIVES:
				getAlternatives().clear();
				getAlternatives().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.CAUSE__GUIDE:
				setGuide((String)newValue);
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
			case KnowledgePackage.CAUSE__EXPLANATION:
				setExplanation(EXPLANATION_EDEFAULT);
				return;
			case KnowledgePackage.CAUSE__ACTORS:
				getActors().clear();
				return;
			case KnowledgePackage.CAUSE__INDICATORS:
				getIndicators().clear();
				return;
			case KnowledgePackage.CAUSE__CHECKS:
				getChecks().clear();
				return;
			case KnowledgePackage.CAUSE__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case KnowledgePackage.CAUSE__ALTERNATIVES:
				getAlternatives().clear();
				return;
			case KnowledgePackage.CAUSE__GUIDE:
				setGuide(GUIDE_EDEFAULT);
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
			case KnowledgePackage.CAUSE__EXPLANATION:
				return EXPLANATION_EDEFAULT == null ? explanation != null : !EXPLANATION_EDEFAULT.equals(explanation);
			case KnowledgePackage.CAUSE__ACTORS:
				return actors != null && !actors.isEmpty();
			case KnowledgePackage.CAUSE__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case KnowledgePackage.CAUSE__CHECKS:
				return checks != null && !checks.isEmpty();
			case KnowledgePackage.CAUSE__STEP:
				return STEP_EDEFAULT == null ? step != null : !STEP_EDEFAULT.equals(step);
			case KnowledgePackage.CAUSE__ALTERNATIVES:
				return alternatives != null && !alternatives.isEmpty();
			case KnowledgePackage.CAUSE__GUIDE:
				return GUIDE_EDEFAULT == null ? guide != null : !GUIDE_EDEFAULT.equals(guide);
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
		result.append(" (explanation: ");
		result.append(explanation);
		result.append(", actors: ");
		result.append(actors);
		result.append(", checks: ");
		result.append(checks);
		result.append(", step: ");
		result.append(step);
		result.append(", alternatives: ");
		result.append(alternatives);
		result.append(", guide: ");
		result.append(guide);
		result.append(')');
		return result.toString();
	}

} //CauseImpl
