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
import org.eclipse.emf.ecore.impl.EObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.raworkbench.guidance.knowledge.GuideItem;
import org.raworkbench.guidance.knowledge.Indicator;
import org.raworkbench.guidance.knowledge.KnowledgePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Guide Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.GuideItemImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.GuideItemImpl#getOnlyWhen <em>Only When</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.GuideItemImpl#getNotWhen <em>Not When</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.GuideItemImpl#getOnDone <em>On Done</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.GuideItemImpl#getOnFailed <em>On Failed</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuideItemImpl extends EObjectImpl implements GuideItem {
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
	 * The cached value of the '{@link #getOnlyWhen() <em>Only When</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnlyWhen()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> onlyWhen;

	/**
	 * The cached value of the '{@link #getNotWhen() <em>Not When</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotWhen()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> notWhen;

	/**
	 * The default value of the '{@link #getOnDone() <em>On Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnDone()
	 * @generated
	 * @ordered
	 */
	protected static final String ON_DONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOnDone() <em>On Done</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnDone()
	 * @generated
	 * @ordered
	 */
	protected String onDone = ON_DONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnFailed() <em>On Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnFailed()
	 * @generated
	 * @ordered
	 */
	protected static final String ON_FAILED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOnFailed() <em>On Failed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnFailed()
	 * @generated
	 * @ordered
	 */
	protected String onFailed = ON_FAILED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GuideItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.GUIDE_ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.GUIDE_ITEM__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getOnlyWhen() {
		if (onlyWhen == null) {
			onlyWhen = new EObjectContainmentEList<Indicator>(Indicator.class, this, KnowledgePackage.GUIDE_ITEM__ONLY_WHEN);
		}
		return onlyWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getNotWhen() {
		if (notWhen == null) {
			notWhen = new EObjectContainmentEList<Indicator>(Indicator.class, this, KnowledgePackage.GUIDE_ITEM__NOT_WHEN);
		}
		return notWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOnDone() {
		return onDone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnDone(String newOnDone) {
		String oldOnDone = onDone;
		onDone = newOnDone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.GUIDE_ITEM__ON_DONE, oldOnDone, onDone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOnFailed() {
		return onFailed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnFailed(String newOnFailed) {
		String oldOnFailed = onFailed;
		onFailed = newOnFailed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.GUIDE_ITEM__ON_FAILED, oldOnFailed, onFailed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.GUIDE_ITEM__ONLY_WHEN:
				return ((InternalEList<?>)getOnlyWhen()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.GUIDE_ITEM__NOT_WHEN:
				return ((InternalEList<?>)getNotWhen()).basicRemove(otherEnd, msgs);
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
			case KnowledgePackage.GUIDE_ITEM__STEP:
				return getStep();
			case KnowledgePackage.GUIDE_ITEM__ONLY_WHEN:
				return getOnlyWhen();
			case KnowledgePackage.GUIDE_ITEM__NOT_WHEN:
				return getNotWhen();
			case KnowledgePackage.GUIDE_ITEM__ON_DONE:
				return getOnDone();
			case KnowledgePackage.GUIDE_ITEM__ON_FAILED:
				return getOnFailed();
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
			case KnowledgePackage.GUIDE_ITEM__STEP:
				setStep((String)newValue);
				return;
			case KnowledgePackage.GUIDE_ITEM__ONLY_WHEN:
				getOnlyWhen().clear();
				getOnlyWhen().addAll((Collection<? extends Indicator>)newValue);
				return;
			case KnowledgePackage.GUIDE_ITEM__NOT_WHEN:
				getNotWhen().clear();
				getNotWhen().addAll((Collection<? extends Indicator>)newValue);
				return;
			case KnowledgePackage.GUIDE_ITEM__ON_DONE:
				setOnDone((String)newValue);
				return;
			case KnowledgePackage.GUIDE_ITEM__ON_FAILED:
				setOnFailed((String)newValue);
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
			case KnowledgePackage.GUIDE_ITEM__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case KnowledgePackage.GUIDE_ITEM__ONLY_WHEN:
				getOnlyWhen().clear();
				return;
			case KnowledgePackage.GUIDE_ITEM__NOT_WHEN:
				getNotWhen().clear();
				return;
			case KnowledgePackage.GUIDE_ITEM__ON_DONE:
				setOnDone(ON_DONE_EDEFAULT);
				return;
			case KnowledgePackage.GUIDE_ITEM__ON_FAILED:
				setOnFailed(ON_FAILED_EDEFAULT);
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
			case KnowledgePackage.GUIDE_ITEM__STEP:
				return STEP_EDEFAULT == null ? step != null : !STEP_EDEFAULT.equals(step);
			case KnowledgePackage.GUIDE_ITEM__ONLY_WHEN:
				return onlyWhen != null && !onlyWhen.isEmpty();
			case KnowledgePackage.GUIDE_ITEM__NOT_WHEN:
				return notWhen != null && !notWhen.isEmpty();
			case KnowledgePackage.GUIDE_ITEM__ON_DONE:
				return ON_DONE_EDEFAULT == null ? onDone != null : !ON_DONE_EDEFAULT.equals(onDone);
			case KnowledgePackage.GUIDE_ITEM__ON_FAILED:
				return ON_FAILED_EDEFAULT == null ? onFailed != null : !ON_FAILED_EDEFAULT.equals(onFailed);
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
		result.append(" (step: ");
		result.append(step);
		result.append(", onDone: ");
		result.append(onDone);
		result.append(", onFailed: ");
		result.append(onFailed);
		result.append(')');
		return result.toString();
	}

} //GuideItemImpl
