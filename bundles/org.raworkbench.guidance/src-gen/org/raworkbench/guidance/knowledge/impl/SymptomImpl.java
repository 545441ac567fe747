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

import org.raworkbench.guidance.knowledge.CausePrior;
import org.raworkbench.guidance.knowledge.KnowledgePackage;
import org.raworkbench.guidance.knowledge.Symptom;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Symptom</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.SymptomImpl#getWords <em>Words</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.SymptomImpl#getCauses <em>Causes</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.SymptomImpl#getGuide <em>Guide</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.SymptomImpl#getQuestion <em>Question</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SymptomImpl extends EntryImpl implements Symptom {
	/**
	 * The cached value of the '{@link #getWords() <em>Words</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWords()
	 * @generated
	 * @ordered
	 */
	protected EList<String> words;

	/**
	 * The cached value of the '{@link #getCauses() <em>Causes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCauses()
	 * @generated
	 * @ordered
	 */
	protected EList<CausePrior> causes;

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
	 * The default value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected static final String QUESTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQuestion() <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQuestion()
	 * @generated
	 * @ordered
	 */
	protected String question = QUESTION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SymptomImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.SYMPTOM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getWords() {
		if (words == null) {
			words = new EDataTypeEList<String>(String.class, this, KnowledgePackage.SYMPTOM__WORDS);
		}
		return words;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CausePrior> getCauses() {
		if (causes == null) {
			causes = new EObjectContainmentEList<CausePrior>(CausePrior.class, this, KnowledgePackage.SYMPTOM__CAUSES);
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.SYMPTOM__GUIDE, oldGuide, guide));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQuestion() {
		return question;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQuestion(String newQuestion) {
		String oldQuestion = question;
		question = newQuestion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.SYMPTOM__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.SYMPTOM__CAUSES:
				return ((InternalEList<?>)getCauses()).basicRemove(otherEnd, msgs);
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
			case KnowledgePackage.SYMPTOM__WORDS:
				return getWords();
			case KnowledgePackage.SYMPTOM__CAUSES:
				return getCauses();
			case KnowledgePackage.SYMPTOM__GUIDE:
				return getGuide();
			case KnowledgePackage.SYMPTOM__QUESTION:
				return getQuestion();
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
			case KnowledgePackage.SYMPTOM__WORDS:
				getWords().clear();
				getWords().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.SYMPTOM__CAUSES:
				getCauses().clear();
				getCauses().addAll((Collection<? extends CausePrior>)newValue);
				return;
			case KnowledgePackage.SYMPTOM__GUIDE:
				setGuide((String)newValue);
				return;
			case KnowledgePackage.SYMPTOM__QUESTION:
				setQuestion((String)newValue);
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
			case KnowledgePackage.SYMPTOM__WORDS:
				getWords().clear();
				return;
			case KnowledgePackage.SYMPTOM__CAUSES:
				getCauses().clear();
				return;
			case KnowledgePackage.SYMPTOM__GUIDE:
				setGuide(GUIDE_EDEFAULT);
				return;
			case KnowledgePackage.SYMPTOM__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
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
			case KnowledgePackage.SYMPTOM__WORDS:
				return words != null && !words.isEmpty();
			case KnowledgePackage.SYMPTOM__CAUSES:
				return causes != null && !causes.isEmpty();
			case KnowledgePackage.SYMPTOM__GUIDE:
				return GUIDE_EDEFAULT == null ? guide != null : !GUIDE_EDEFAULT.equals(guide);
			case KnowledgePackage.SYMPTOM__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
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
		result.append(" (words: ");
		result.append(words);
		result.append(", guide: ");
		result.append(guide);
		result.append(", question: ");
		result.append(question);
		result.append(')');
		return result.toString();
	}

} //SymptomImpl
