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

import org.raworkbench.guidance.knowledge.Check;
import org.raworkbench.guidance.knowledge.Indicator;
import org.raworkbench.guidance.knowledge.KnowledgePackage;
import org.raworkbench.guidance.knowledge.Who;
import org.raworkbench.guidance.knowledge.WorkbenchAction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Check</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CheckImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CheckImpl#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CheckImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CheckImpl#getActors <em>Actors</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CheckImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CheckImpl#getDoneAnswer <em>Done Answer</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CheckImpl#getFailedAnswer <em>Failed Answer</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CheckImpl#getSeparates <em>Separates</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.CheckImpl#getAnsweredBy <em>Answered By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CheckImpl extends EntryImpl implements Check {
	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final WorkbenchAction ACTION_EDEFAULT = WorkbenchAction.NONE;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected WorkbenchAction action = ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getInstruction() <em>Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruction()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUCTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstruction() <em>Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstruction()
	 * @generated
	 * @ordered
	 */
	protected String instruction = INSTRUCTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTES_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected int minutes = MINUTES_EDEFAULT;

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
	 * The default value of the '{@link #getDoneAnswer() <em>Done Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String DONE_ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneAnswer() <em>Done Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneAnswer()
	 * @generated
	 * @ordered
	 */
	protected String doneAnswer = DONE_ANSWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getFailedAnswer() <em>Failed Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailedAnswer()
	 * @generated
	 * @ordered
	 */
	protected static final String FAILED_ANSWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFailedAnswer() <em>Failed Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailedAnswer()
	 * @generated
	 * @ordered
	 */
	protected String failedAnswer = FAILED_ANSWER_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSeparates() <em>Separates</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeparates()
	 * @generated
	 * @ordered
	 */
	protected EList<String> separates;

	/**
	 * The cached value of the '{@link #getAnsweredBy() <em>Answered By</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnsweredBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> answeredBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CheckImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.CHECK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkbenchAction getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(WorkbenchAction newAction) {
		WorkbenchAction oldAction = action;
		action = newAction == null ? ACTION_EDEFAULT : newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CHECK__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstruction() {
		return instruction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstruction(String newInstruction) {
		String oldInstruction = instruction;
		instruction = newInstruction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CHECK__INSTRUCTION, oldInstruction, instruction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(int newMinutes) {
		int oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CHECK__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Who> getActors() {
		if (actors == null) {
			actors = new EDataTypeEList<Who>(Who.class, this, KnowledgePackage.CHECK__ACTORS);
		}
		return actors;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CHECK__QUESTION, oldQuestion, question));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDoneAnswer() {
		return doneAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneAnswer(String newDoneAnswer) {
		String oldDoneAnswer = doneAnswer;
		doneAnswer = newDoneAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CHECK__DONE_ANSWER, oldDoneAnswer, doneAnswer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFailedAnswer() {
		return failedAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFailedAnswer(String newFailedAnswer) {
		String oldFailedAnswer = failedAnswer;
		failedAnswer = newFailedAnswer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.CHECK__FAILED_ANSWER, oldFailedAnswer, failedAnswer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getSeparates() {
		if (separates == null) {
			separates = new EDataTypeEList<String>(String.class, this, KnowledgePackage.CHECK__SEPARATES);
		}
		return separates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getAnsweredBy() {
		if (answeredBy == null) {
			answeredBy = new EObjectContainmentEList<Indicator>(Indicator.class, this, KnowledgePackage.CHECK__ANSWERED_BY);
		}
		return answeredBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.CHECK__ANSWERED_BY:
				return ((InternalEList<?>)getAnsweredBy()).basicRemove(otherEnd, msgs);
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
			case KnowledgePackage.CHECK__ACTION:
				return getAction();
			case KnowledgePackage.CHECK__INSTRUCTION:
				return getInstruction();
			case KnowledgePackage.CHECK__MINUTES:
				return getMinutes();
			case KnowledgePackage.CHECK__ACTORS:
				return getActors();
			case KnowledgePackage.CHECK__QUESTION:
				return getQuestion();
			case KnowledgePackage.CHECK__DONE_ANSWER:
				return getDoneAnswer();
			case KnowledgePackage.CHECK__FAILED_ANSWER:
				return getFailedAnswer();
			case KnowledgePackage.CHECK__SEPARATES:
				return getSeparates();
			case KnowledgePackage.CHECK__ANSWERED_BY:
				return getAnsweredBy();
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
			case KnowledgePackage.CHECK__ACTION:
				setAction((WorkbenchAction)newValue);
				return;
			case KnowledgePackage.CHECK__INSTRUCTION:
				setInstruction((String)newValue);
				return;
			case KnowledgePackage.CHECK__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case KnowledgePackage.CHECK__ACTORS:
				getActors().clear();
				getActors().addAll((Collection<? extends Who>)newValue);
				return;
			case KnowledgePackage.CHECK__QUESTION:
				setQuestion((String)newValue);
				return;
			case KnowledgePackage.CHECK__DONE_ANSWER:
				setDoneAnswer((String)newValue);
				return;
			case KnowledgePackage.CHECK__FAILED_ANSWER:
				setFailedAnswer((String)newValue);
				return;
			case KnowledgePackage.CHECK__SEPARATES:
				getSeparates().clear();
				getSeparates().addAll((Collection<? extends String>)newValue);
				return;
			case KnowledgePackage.CHECK__ANSWERED_BY:
				getAnsweredBy().clear();
				getAnsweredBy().addAll((Collection<? extends Indicator>)newValue);
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
			case KnowledgePackage.CHECK__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case KnowledgePackage.CHECK__INSTRUCTION:
				setInstruction(INSTRUCTION_EDEFAULT);
				return;
			case KnowledgePackage.CHECK__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case KnowledgePackage.CHECK__ACTORS:
				getActors().clear();
				return;
			case KnowledgePackage.CHECK__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case KnowledgePackage.CHECK__DONE_ANSWER:
				setDoneAnswer(DONE_ANSWER_EDEFAULT);
				return;
			case KnowledgePackage.CHECK__FAILED_ANSWER:
				setFailedAnswer(FAILED_ANSWER_EDEFAULT);
				return;
			case KnowledgePackage.CHECK__SEPARATES:
				getSeparates().clear();
				return;
			case KnowledgePackage.CHECK__ANSWERED_BY:
				getAnsweredBy().clear();
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
			case KnowledgePackage.CHECK__ACTION:
				return action != ACTION_EDEFAULT;
			case KnowledgePackage.CHECK__INSTRUCTION:
				return INSTRUCTION_EDEFAULT == null ? instruction != null : !INSTRUCTION_EDEFAULT.equals(instruction);
			case KnowledgePackage.CHECK__MINUTES:
				return minutes != MINUTES_EDEFAULT;
			case KnowledgePackage.CHECK__ACTORS:
				return actors != null && !actors.isEmpty();
			case KnowledgePackage.CHECK__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case KnowledgePackage.CHECK__DONE_ANSWER:
				return DONE_ANSWER_EDEFAULT == null ? doneAnswer != null : !DONE_ANSWER_EDEFAULT.equals(doneAnswer);
			case KnowledgePackage.CHECK__FAILED_ANSWER:
				return FAILED_ANSWER_EDEFAULT == null ? failedAnswer != null : !FAILED_ANSWER_EDEFAULT.equals(failedAnswer);
			case KnowledgePackage.CHECK__SEPARATES:
				return separates != null && !separates.isEmpty();
			case KnowledgePackage.CHECK__ANSWERED_BY:
				return answeredBy != null && !answeredBy.isEmpty();
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
		result.append(" (action: ");
		result.append(action);
		result.append(", instruction: ");
		result.append(instruction);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", actors: ");
		result.append(actors);
		result.append(", question: ");
		result.append(question);
		result.append(", doneAnswer: ");
		result.append(doneAnswer);
		result.append(", failedAnswer: ");
		result.append(failedAnswer);
		result.append(", separates: ");
		result.append(separates);
		result.append(')');
		return result.toString();
	}

} //CheckImpl
