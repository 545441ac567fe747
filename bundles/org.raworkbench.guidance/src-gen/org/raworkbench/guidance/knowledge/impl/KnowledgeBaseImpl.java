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

import org.raworkbench.guidance.knowledge.CardSeries;
import org.raworkbench.guidance.knowledge.Cause;
import org.raworkbench.guidance.knowledge.Check;
import org.raworkbench.guidance.knowledge.Contradiction;
import org.raworkbench.guidance.knowledge.ErrorEntry;
import org.raworkbench.guidance.knowledge.Guide;
import org.raworkbench.guidance.knowledge.KnowledgeBase;
import org.raworkbench.guidance.knowledge.KnowledgePackage;
import org.raworkbench.guidance.knowledge.RuleOfThumb;
import org.raworkbench.guidance.knowledge.Step;
import org.raworkbench.guidance.knowledge.SupportedProduct;
import org.raworkbench.guidance.knowledge.Symptom;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Base</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl#getFormat <em>Format</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl#getErrors <em>Errors</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl#getSymptoms <em>Symptoms</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl#getChecks <em>Checks</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl#getSteps <em>Steps</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl#getGuides <em>Guides</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl#getProducts <em>Products</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl#getSeries <em>Series</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl#getRules <em>Rules</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl#getContradictions <em>Contradictions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class KnowledgeBaseImpl extends EObjectImpl implements KnowledgeBase {
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
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getErrors() <em>Errors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getErrors()
	 * @generated
	 * @ordered
	 */
	protected EList<ErrorEntry> errors;

	/**
	 * The cached value of the '{@link #getSymptoms() <em>Symptoms</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSymptoms()
	 * @generated
	 * @ordered
	 */
	protected EList<Symptom> symptoms;

	/**
	 * The cached value of the '{@link #getCauses() <em>Causes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauses()
	 * @generated
	 * @ordered
	 */
	protected EList<Cause> causes;

	/**
	 * The cached value of the '{@link #getChecks() <em>Checks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChecks()
	 * @generated
	 * @ordered
	 */
	protected EList<Check> checks;

	/**
	 * The cached value of the '{@link #getSteps() <em>Steps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSteps()
	 * @generated
	 * @ordered
	 */
	protected EList<Step> steps;

	/**
	 * The cached value of the '{@link #getGuides() <em>Guides</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGuides()
	 * @generated
	 * @ordered
	 */
	protected EList<Guide> guides;

	/**
	 * The cached value of the '{@link #getProducts() <em>Products</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProducts()
	 * @generated
	 * @ordered
	 */
	protected EList<SupportedProduct> products;

	/**
	 * The cached value of the '{@link #getSeries() <em>Series</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeries()
	 * @generated
	 * @ordered
	 */
	protected EList<CardSeries> series;

	/**
	 * The cached value of the '{@link #getRules() <em>Rules</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRules()
	 * @generated
	 * @ordered
	 */
	protected EList<RuleOfThumb> rules;

	/**
	 * The cached value of the '{@link #getContradictions() <em>Contradictions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContradictions()
	 * @generated
	 * @ordered
	 */
	protected EList<Contradiction> contradictions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected KnowledgeBaseImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.KNOWLEDGE_BASE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_BASE__FORMAT, oldFormat, format));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.KNOWLEDGE_BASE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ErrorEntry> getErrors() {
		if (errors == null) {
			errors = new EObjectContainmentEList<ErrorEntry>(ErrorEntry.class, this, KnowledgePackage.KNOWLEDGE_BASE__ERRORS);
		}
		return errors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Symptom> getSymptoms() {
		if (symptoms == null) {
			symptoms = new EObjectContainmentEList<Symptom>(Symptom.class, this, KnowledgePackage.KNOWLEDGE_BASE__SYMPTOMS);
		}
		return symptoms;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cause> getCauses() {
		if (causes == null) {
			causes = new EObjectContainmentEList<Cause>(Cause.class, this, KnowledgePackage.KNOWLEDGE_BASE__CAUSES);
		}
		return causes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Check> getChecks() {
		if (checks == null) {
			checks = new EObjectContainmentEList<Check>(Check.class, this, KnowledgePackage.KNOWLEDGE_BASE__CHECKS);
		}
		return checks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Step> getSteps() {
		if (steps == null) {
			steps = new EObjectContainmentEList<Step>(Step.class, this, KnowledgePackage.KNOWLEDGE_BASE__STEPS);
		}
		return steps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Guide> getGuides() {
		if (guides == null) {
			guides = new EObjectContainmentEList<Guide>(Guide.class, this, KnowledgePackage.KNOWLEDGE_BASE__GUIDES);
		}
		return guides;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SupportedProduct> getProducts() {
		if (products == null) {
			products = new EObjectContainmentEList<SupportedProduct>(SupportedProduct.class, this, KnowledgePackage.KNOWLEDGE_BASE__PRODUCTS);
		}
		return products;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CardSeries> getSeries() {
		if (series == null) {
			series = new EObjectContainmentEList<CardSeries>(CardSeries.class, this, KnowledgePackage.KNOWLEDGE_BASE__SERIES);
		}
		return series;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RuleOfThumb> getRules() {
		if (rules == null) {
			rules = new EObjectContainmentEList<RuleOfThumb>(RuleOfThumb.class, this, KnowledgePackage.KNOWLEDGE_BASE__RULES);
		}
		return rules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Contradiction> getContradictions() {
		if (contradictions == null) {
			contradictions = new EObjectContainmentEList<Contradiction>(Contradiction.class, this, KnowledgePackage.KNOWLEDGE_BASE__CONTRADICTIONS);
		}
		return contradictions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.KNOWLEDGE_BASE__ERRORS:
				return ((InternalEList<?>)getErrors()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.KNOWLEDGE_BASE__SYMPTOMS:
				return ((InternalEList<?>)getSymptoms()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.KNOWLEDGE_BASE__CAUSES:
				return ((InternalEList<?>)getCauses()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.KNOWLEDGE_BASE__CHECKS:
				return ((InternalEList<?>)getChecks()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.KNOWLEDGE_BASE__STEPS:
				return ((InternalEList<?>)getSteps()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.KNOWLEDGE_BASE__GUIDES:
				return ((InternalEList<?>)getGuides()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.KNOWLEDGE_BASE__PRODUCTS:
				return ((InternalEList<?>)getProducts()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.KNOWLEDGE_BASE__SERIES:
				return ((InternalEList<?>)getSeries()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.KNOWLEDGE_BASE__RULES:
				return ((InternalEList<?>)getRules()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.KNOWLEDGE_BASE__CONTRADICTIONS:
				return ((InternalEList<?>)getContradictions()).basicRemove(otherEnd, msgs);
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
			case KnowledgePackage.KNOWLEDGE_BASE__FORMAT:
				return getFormat();
			case KnowledgePackage.KNOWLEDGE_BASE__NAME:
				return getName();
			case KnowledgePackage.KNOWLEDGE_BASE__ERRORS:
				return getErrors();
			case KnowledgePackage.KNOWLEDGE_BASE__SYMPTOMS:
				return getSymptoms();
			case KnowledgePackage.KNOWLEDGE_BASE__CAUSES:
				return getCauses();
			case KnowledgePackage.KNOWLEDGE_BASE__CHECKS:
				return getChecks();
			case KnowledgePackage.KNOWLEDGE_BASE__STEPS:
				return getSteps();
			case KnowledgePackage.KNOWLEDGE_BASE__GUIDES:
				return getGuides();
			case KnowledgePackage.KNOWLEDGE_BASE__PRODUCTS:
				return getProducts();
			case KnowledgePackage.KNOWLEDGE_BASE__SERIES:
				return getSeries();
			case KnowledgePackage.KNOWLEDGE_BASE__RULES:
				return getRules();
			case KnowledgePackage.KNOWLEDGE_BASE__CONTRADICTIONS:
				return getContradictions();
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
			case KnowledgePackage.KNOWLEDGE_BASE__FORMAT:
				setFormat((Integer)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__NAME:
				setName((String)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__ERRORS:
				getErrors().clear();
				getErrors().addAll((Collection<? extends ErrorEntry>)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__SYMPTOMS:
				getSymptoms().clear();
				getSymptoms().addAll((Collection<? extends Symptom>)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__CAUSES:
				getCauses().clear();
				getCauses().addAll((Collection<? extends Cause>)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__CHECKS:
				getChecks().clear();
				getChecks().addAll((Collection<? extends Check>)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__STEPS:
				getSteps().clear();
				getSteps().addAll((Collection<? extends Step>)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__GUIDES:
				getGuides().clear();
				getGuides().addAll((Collection<? extends Guide>)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__PRODUCTS:
				getProducts().clear();
				getProducts().addAll((Collection<? extends SupportedProduct>)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__SERIES:
				getSeries().clear();
				getSeries().addAll((Collection<? extends CardSeries>)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__RULES:
				getRules().clear();
				getRules().addAll((Collection<? extends RuleOfThumb>)newValue);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__CONTRADICTIONS:
				getContradictions().clear();
				getContradictions().addAll((Collection<? extends Contradiction>)newValue);
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
			case KnowledgePackage.KNOWLEDGE_BASE__FORMAT:
				setFormat(FORMAT_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__ERRORS:
				getErrors().clear();
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__SYMPTOMS:
				getSymptoms().clear();
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__CAUSES:
				getCauses().clear();
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__CHECKS:
				getChecks().clear();
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__STEPS:
				getSteps().clear();
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__GUIDES:
				getGuides().clear();
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__PRODUCTS:
				getProducts().clear();
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__SERIES:
				getSeries().clear();
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__RULES:
				getRules().clear();
				return;
			case KnowledgePackage.KNOWLEDGE_BASE__CONTRADICTIONS:
				getContradictions().clear();
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
			case KnowledgePackage.KNOWLEDGE_BASE__FORMAT:
				return format != FORMAT_EDEFAULT;
			case KnowledgePackage.KNOWLEDGE_BASE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case KnowledgePackage.KNOWLEDGE_BASE__ERRORS:
				return errors != null && !errors.isEmpty();
			case KnowledgePackage.KNOWLEDGE_BASE__SYMPTOMS:
				return symptoms != null && !symptoms.isEmpty();
			case KnowledgePackage.KNOWLEDGE_BASE__CAUSES:
				return causes != null && !causes.isEmpty();
			case KnowledgePackage.KNOWLEDGE_BASE__CHECKS:
				return checks != null && !checks.isEmpty();
			case KnowledgePackage.KNOWLEDGE_BASE__STEPS:
				return steps != null && !steps.isEmpty();
			case KnowledgePackage.KNOWLEDGE_BASE__GUIDES:
				return guides != null && !guides.isEmpty();
			case KnowledgePackage.KNOWLEDGE_BASE__PRODUCTS:
				return products != null && !products.isEmpty();
			case KnowledgePackage.KNOWLEDGE_BASE__SERIES:
				return series != null && !series.isEmpty();
			case KnowledgePackage.KNOWLEDGE_BASE__RULES:
				return rules != null && !rules.isEmpty();
			case KnowledgePackage.KNOWLEDGE_BASE__CONTRADICTIONS:
				return contradictions != null && !contradictions.isEmpty();
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
		result.append(", name: ");
		result.append(name);
		result.append(')');
		return result.toString();
	}

} //KnowledgeBaseImpl
