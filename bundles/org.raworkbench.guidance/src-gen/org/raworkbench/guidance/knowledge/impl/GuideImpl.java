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

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.raworkbench.guidance.knowledge.Guide;
import org.raworkbench.guidance.knowledge.GuideItem;
import org.raworkbench.guidance.knowledge.KnowledgePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Guide</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.GuideImpl#getOpening <em>Opening</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.GuideImpl#getItems <em>Items</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.GuideImpl#getCaseTemplate <em>Case Template</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.GuideImpl#getEnding <em>Ending</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.GuideImpl#getGap <em>Gap</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GuideImpl extends EntryImpl implements Guide {
	/**
	 * The default value of the '{@link #getOpening() <em>Opening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpening()
	 * @generated
	 * @ordered
	 */
	protected static final String OPENING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOpening() <em>Opening</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpening()
	 * @generated
	 * @ordered
	 */
	protected String opening = OPENING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<GuideItem> items;

	/**
	 * The default value of the '{@link #getCaseTemplate() <em>Case Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseTemplate()
	 * @generated
	 * @ordered
	 */
	protected static final String CASE_TEMPLATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCaseTemplate() <em>Case Template</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaseTemplate()
	 * @generated
	 * @ordered
	 */
	protected String caseTemplate = CASE_TEMPLATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnding() <em>Ending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnding()
	 * @generated
	 * @ordered
	 */
	protected static final String ENDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEnding() <em>Ending</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnding()
	 * @generated
	 * @ordered
	 */
	protected String ending = ENDING_EDEFAULT;

	/**
	 * The default value of the '{@link #getGap() <em>Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGap()
	 * @generated
	 * @ordered
	 */
	protected static final String GAP_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGap() <em>Gap</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGap()
	 * @generated
	 * @ordered
	 */
	protected String gap = GAP_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GuideImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.GUIDE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOpening() {
		return opening;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOpening(String newOpening) {
		String oldOpening = opening;
		opening = newOpening;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.GUIDE__OPENING, oldOpening, opening));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GuideItem> getItems() {
		if (items == null) {
			items = new EObjectContainmentEList<GuideItem>(GuideItem.class, this, KnowledgePackage.GUIDE__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaseTemplate() {
		return caseTemplate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaseTemplate(String newCaseTemplate) {
		String oldCaseTemplate = caseTemplate;
		caseTemplate = newCaseTemplate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.GUIDE__CASE_TEMPLATE, oldCaseTemplate, caseTemplate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEnding() {
		return ending;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnding(String newEnding) {
		String oldEnding = ending;
		ending = newEnding;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.GUIDE__ENDING, oldEnding, ending));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGap() {
		return gap;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGap(String newGap) {
		String oldGap = gap;
		gap = newGap;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.GUIDE__GAP, oldGap, gap));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.GUIDE__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
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
			case KnowledgePackage.GUIDE__OPENING:
				return getOpening();
			case KnowledgePackage.GUIDE__ITEMS:
				return getItems();
			case KnowledgePackage.GUIDE__CASE_TEMPLATE:
				return getCaseTemplate();
			case KnowledgePackage.GUIDE__ENDING:
				return getEnding();
			case KnowledgePackage.GUIDE__GAP:
				return getGap();
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
			case KnowledgePackage.GUIDE__OPENING:
				setOpening((String)newValue);
				return;
			case KnowledgePackage.GUIDE__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends GuideItem>)newValue);
				return;
			case KnowledgePackage.GUIDE__CASE_TEMPLATE:
				setCaseTemplate((String)newValue);
				return;
			case KnowledgePackage.GUIDE__ENDING:
				setEnding((String)newValue);
				return;
			case KnowledgePackage.GUIDE__GAP:
				setGap((String)newValue);
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
			case KnowledgePackage.GUIDE__OPENING:
				setOpening(OPENING_EDEFAULT);
				return;
			case KnowledgePackage.GUIDE__ITEMS:
				getItems().clear();
				return;
			case KnowledgePackage.GUIDE__CASE_TEMPLATE:
				setCaseTemplate(CASE_TEMPLATE_EDEFAULT);
				return;
			case KnowledgePackage.GUIDE__ENDING:
				setEnding(ENDING_EDEFAULT);
				return;
			case KnowledgePackage.GUIDE__GAP:
				setGap(GAP_EDEFAULT);
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
			case KnowledgePackage.GUIDE__OPENING:
				return OPENING_EDEFAULT == null ? opening != null : !OPENING_EDEFAULT.equals(opening);
			case KnowledgePackage.GUIDE__ITEMS:
				return items != null && !items.isEmpty();
			case KnowledgePackage.GUIDE__CASE_TEMPLATE:
				return CASE_TEMPLATE_EDEFAULT == null ? caseTemplate != null : !CASE_TEMPLATE_EDEFAULT.equals(caseTemplate);
			case KnowledgePackage.GUIDE__ENDING:
				return ENDING_EDEFAULT == null ? ending != null : !ENDING_EDEFAULT.equals(ending);
			case KnowledgePackage.GUIDE__GAP:
				return GAP_EDEFAULT == null ? gap != null : !GAP_EDEFAULT.equals(gap);
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
		result.append(" (opening: ");
		result.append(opening);
		result.append(", caseTemplate: ");
		result.append(caseTemplate);
		result.append(", ending: ");
		result.append(ending);
		result.append(", gap: ");
		result.append(gap);
		result.append(')');
		return result.toString();
	}

} //GuideImpl
