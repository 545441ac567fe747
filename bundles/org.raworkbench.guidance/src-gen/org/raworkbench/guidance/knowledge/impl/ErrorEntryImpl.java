/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;

import org.raworkbench.guidance.knowledge.ErrorEntry;
import org.raworkbench.guidance.knowledge.KnowledgePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Error Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.ErrorEntryImpl#getPatterns <em>Patterns</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.ErrorEntryImpl#getCodes <em>Codes</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.ErrorEntryImpl#getComponent <em>Component</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.ErrorEntryImpl#getStage <em>Stage</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.ErrorEntryImpl#getMeaning <em>Meaning</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.ErrorEntryImpl#getSymptom <em>Symptom</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.ErrorEntryImpl#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.ErrorEntryImpl#getGuide <em>Guide</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ErrorEntryImpl extends EntryImpl implements ErrorEntry {
	/**
	 * The cached value of the '{@link #getPatterns() <em>Patterns</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPatterns()
	 * @generated
	 * @ordered
	 */
	protected EList<String> patterns;

	/**
	 * The cached value of the '{@link #getCodes() <em>Codes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCodes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> codes;

	/**
	 * The default value of the '{@link #getComponent() <em>Component</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComponent()
	 * @generated
	 * @ordered
	 */
	protected static final String COMPONENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComponent() <em>Component</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComponent()
	 * @generated
	 * @ordered
	 */
	protected String component = COMPONENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected static final String STAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStage() <em>Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStage()
	 * @generated
	 * @ordered
	 */
	protected String stage = STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected static final String MEANING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeaning() <em>Meaning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeaning()
	 * @generated
	 * @ordered
	 */
	protected String meaning = MEANING_EDEFAULT;

	/**
	 * The default value of the '{@link #getSymptom() <em>Symptom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymptom()
	 * @generated
	 * @ordered
	 */
	protected static final String SYMPTOM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSymptom() <em>Symptom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymptom()
	 * @generated
	 * @ordered
	 */
	protected String symptom = SYMPTOM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCauses() <em>Causes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauses()
	 * @generated
	 * @ordered
	 */
	protected EList<String> causes;

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
	protected ErrorEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.ERROR_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getPatterns() {
		if (patterns == null) {
			patterns = new EDataTypeEList<String>(String.class, this, KnowledgePackage.ERROR_ENTRY__PATTERNS);
		}
		return patterns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCodes() {
		if (codes == null) {
			codes = new EDataTypeEList<String>(String.class, this, KnowledgePackage.ERROR_ENTRY__CODES);
		}
		return codes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComponent() {
		return component;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComponent(String newComponent) {
		String oldComponent = component;
		component = newComponent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.ERROR_ENTRY__COMPONENT, oldComponent, component));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStage() {
		return stage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStage(String newStage) {
		String oldStage = stage;
		stage = newStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.ERROR_ENTRY__STAGE, oldStage, stage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeaning() {
		return meaning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeaning(String newMeaning) {
		String oldMeaning = meaning;
		meaning = newMeaning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.ERROR_ENTRY__MEANING, oldMeaning, meaning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSymptom() {
		return symptom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSymptom(String newSymptom) {
		String oldSymptom = symptom;
		symptom = newSymptom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.ERROR_ENTRY__SYMPTOM, oldSymptom, symptom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getCauses() {
		if (causes == null) {
			causes = new EDataTypeEList<String>(String.class, this, KnowledgePackage.ERROR_ENTRY__CAUSES);
		}
		return causes;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.ERROR_ENTRY__GUIDE, oldGuide, guide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case KnowledgePackage.ERROR_ENTRY__PATTERNS:
				return getPatterns();
			case KnowledgePackage.ERROR_ENTRY__CODES:
				return getCodes();
			case KnowledgePackage.ERROR_ENTRY__COMPONENT:
				return getComponent();
			case KnowledgePackage.ERROR_ENTRY__STAGE:
				return getStage();
			case KnowledgePackage.ERROR_ENTRY__MEANING:
				return getMeaning();
			case KnowledgePackage.ERROR_ENTRY__SYMPTOM:
				return getSymptom();
			case KnowledgePackage.ERROR_ENTRY__CAUSES:
				return getCauses();
			case KnowledgePackage.ERROR_ENTRY__GUIDE:
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
			case KnowledgePackage.ERROR_ENTRY__PATTERNS:
				getPatterns().clear();
				getPatterns().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.ERROR_ENTRY__CODES:
				getCodes().clear();
				getCodes().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.ERROR_ENTRY__COMPONENT:
				setComponent((String)newValue);
				return;
			case KnowledgePackage.ERROR_ENTRY__STAGE:
				setStage((String)newValue);
				return;
			case KnowledgePackage.ERROR_ENTRY__MEANING:
				setMeaning((String)newValue);
				return;
			case KnowledgePackage.ERROR_ENTRY__SYMPTOM:
				setSymptom((String)newValue);
				return;
			case KnowledgePackage.ERROR_ENTRY__CAUSES:
				getCauses().clear();
				getCauses().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.ERROR_ENTRY__GUIDE:
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
			case KnowledgePackage.ERROR_ENTRY__PATTERNS:
				getPatterns().clear();
				return;
			case KnowledgePackage.ERROR_ENTRY__CODES:
				getCodes().clear();
				return;
			case KnowledgePackage.ERROR_ENTRY__COMPONENT:
				setComponent(COMPONENT_EDEFAULT);
				return;
			case KnowledgePackage.ERROR_ENTRY__STAGE:
				setStage(STAGE_EDEFAULT);
				return;
			case KnowledgePackage.ERROR_ENTRY__MEANING:
				setMeaning(MEANING_EDEFAULT);
				return;
			case KnowledgePackage.ERROR_ENTRY__SYMPTOM:
				setSymptom(SYMPTOM_EDEFAULT);
				return;
			case KnowledgePackage.ERROR_ENTRY__CAUSES:
				getCauses().clear();
				return;
			case KnowledgePackage.ERROR_ENTRY__GUIDE:
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
			case KnowledgePackage.ERROR_ENTRY__PATTERNS:
				return patterns != null && !patterns.isEmpty();
			case KnowledgePackage.ERROR_ENTRY__CODES:
				return codes != null && !codes.isEmpty();
			case KnowledgePackage.ERROR_ENTRY__COMPONENT:
				return COMPONENT_EDEFAULT == null ? component != null : !COMPONENT_EDEFAULT.equals(component);
			case KnowledgePackage.ERROR_ENTRY__STAGE:
				return STAGE_EDEFAULT == null ? stage != null : !STAGE_EDEFAULT.equals(stage);
			case KnowledgePackage.ERROR_ENTRY__MEANING:
				return MEANING_EDEFAULT == null ? meaning != null : !MEANING_EDEFAULT.equals(meaning);
			case KnowledgePackage.ERROR_ENTRY__SYMPTOM:
				return SYMPTOM_EDEFAULT == null ? symptom != null : !SYMPTOM_EDEFAULT.equals(symptom);
			case KnowledgePackage.ERROR_ENTRY__CAUSES:
				return causes != null && !causes.isEmpty();
			case KnowledgePackage.ERROR_ENTRY__GUIDE:
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
		result.append(" (patterns: ");
		result.append(patterns);
		result.append(", codes: ");
		result.append(codes);
		result.append(", component: ");
		result.append(component);
		result.append(", stage: ");
		result.append(stage);
		result.append(", meaning: ");
		result.append(meaning);
		result.append(", symptom: ");
		result.append(symptom);
		result.append(", causes: ");
		result.append(causes);
		result.append(", guide: ");
		result.append(guide);
		result.append(')');
		return result.toString();
	}

} //ErrorEntryImpl
