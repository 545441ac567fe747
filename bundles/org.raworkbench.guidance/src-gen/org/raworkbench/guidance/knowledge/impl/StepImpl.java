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

import org.raworkbench.guidance.knowledge.Indicator;
import org.raworkbench.guidance.knowledge.KnowledgePackage;
import org.raworkbench.guidance.knowledge.Step;
import org.raworkbench.guidance.knowledge.Who;
import org.raworkbench.guidance.knowledge.WorkbenchAction;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.StepImpl#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.StepImpl#getActors <em>Actors</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.StepImpl#getRights <em>Rights</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.StepImpl#getProves <em>Proves</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.StepImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.StepImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.StepImpl#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.StepImpl#getDoneAnswer <em>Done Answer</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.StepImpl#getFailedAnswer <em>Failed Answer</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.StepImpl#getDoneWhen <em>Done When</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.StepImpl#getFailedWhen <em>Failed When</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.impl.StepImpl#isLastResort <em>Last Resort</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StepImpl extends EntryImpl implements Step {
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
	 * The cached value of the '{@link #getActors() <em>Actors</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActors()
	 * @generated
	 * @ordered
	 */
	protected EList<Who> actors;

	/**
	 * The default value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected static final String RIGHTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRights() <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRights()
	 * @generated
	 * @ordered
	 */
	protected String rights = RIGHTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getProves() <em>Proves</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProves()
	 * @generated
	 * @ordered
	 */
	protected static final String PROVES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProves() <em>Proves</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProves()
	 * @generated
	 * @ordered
	 */
	protected String proves = PROVES_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTES_EDEFAULT = 5;

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
	 * The cached value of the '{@link #getDoneWhen() <em>Done When</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneWhen()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> doneWhen;

	/**
	 * The cached value of the '{@link #getFailedWhen() <em>Failed When</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFailedWhen()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> failedWhen;

	/**
	 * The default value of the '{@link #isLastResort() <em>Last Resort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLastResort()
	 * @generated
	 * @ordered
	 */
	protected static final boolean LAST_RESORT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isLastResort() <em>Last Resort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isLastResort()
	 * @generated
	 * @ordered
	 */
	protected boolean lastResort = LAST_RESORT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StepImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return KnowledgePackage.Literals.STEP;
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.STEP__INSTRUCTION, oldInstruction, instruction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Who> getActors() {
		if (actors == null) {
			actors = new EDataTypeEList<Who>(Who.class, this, KnowledgePackage.STEP__ACTORS);
		}
		return actors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRights() {
		return rights;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRights(String newRights) {
		String oldRights = rights;
		rights = newRights;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.STEP__RIGHTS, oldRights, rights));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProves() {
		return proves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProves(String newProves) {
		String oldProves = proves;
		proves = newProves;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.STEP__PROVES, oldProves, proves));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.STEP__MINUTES, oldMinutes, minutes));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.STEP__ACTION, oldAction, action));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.STEP__QUESTION, oldQuestion, question));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.STEP__DONE_ANSWER, oldDoneAnswer, doneAnswer));
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
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.STEP__FAILED_ANSWER, oldFailedAnswer, failedAnswer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getDoneWhen() {
		if (doneWhen == null) {
			doneWhen = new EObjectContainmentEList<Indicator>(Indicator.class, this, KnowledgePackage.STEP__DONE_WHEN);
		}
		return doneWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getFailedWhen() {
		if (failedWhen == null) {
			failedWhen = new EObjectContainmentEList<Indicator>(Indicator.class, this, KnowledgePackage.STEP__FAILED_WHEN);
		}
		return failedWhen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isLastResort() {
		return lastResort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLastResort(boolean newLastResort) {
		boolean oldLastResort = lastResort;
		lastResort = newLastResort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, KnowledgePackage.STEP__LAST_RESORT, oldLastResort, lastResort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case KnowledgePackage.STEP__DONE_WHEN:
				return ((InternalEList<?>)getDoneWhen()).basicRemove(otherEnd, msgs);
			case KnowledgePackage.STEP__FAILED_WHEN:
				return ((InternalEList<?>)getFailedWhen()).basicRemove(otherEnd, msgs);
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
			case KnowledgePackage.STEP__INSTRUCTION:
				return getInstruction();
			case KnowledgePackage.STEP__ACTORS:
				return getActors();
			case KnowledgePackage.STEP__RIGHTS:
				return getRights();
			case KnowledgePackage.STEP__PROVES:
				return getProves();
			case KnowledgePackage.STEP__MINUTES:
				return getMinutes();
			case KnowledgePackage.STEP__ACTION:
				return getAction();
			case KnowledgePackage.STEP__QUESTION:
				return getQuestion();
			case KnowledgePackage.STEP__DONE_ANSWER:
				return getDoneAnswer();
			case KnowledgePackage.STEP__FAILED_ANSWER:
				return getFailedAnswer();
			case KnowledgePackage.STEP__DONE_WHEN:
				return getDoneWhen();
			case KnowledgePackage.STEP__FAILED_WHEN:
				return getFailedWhen();
			case KnowledgePackage.STEP__LAST_RESORT:
				return isLastResort();
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
			case KnowledgePackage.STEP__INSTRUCTION:
				setInstruction((String)newValue);
				return;
			case KnowledgePackage.STEP__ACTORS:
				getActors().clear();
				getActors().addAll((Collection<? extends Who>)newValue);
				return;
			case KnowledgePackage.STEP__RIGHTS:
				setRights((String)newValue);
				return;
			case KnowledgePackage.STEP__PROVES:
				setProves((String)newValue);
				return;
			case KnowledgePackage.STEP__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case KnowledgePackage.STEP__ACTION:
				setAction((WorkbenchAction)newValue);
				return;
			case KnowledgePackage.STEP__QUESTION:
				setQuestion((String)newValue);
				return;
			case KnowledgePackage.STEP__DONE_ANSWER:
				setDoneAnswer((String)newValue);
				return;
			case KnowledgePackage.STEP__FAILED_ANSWER:
				setFailedAnswer((String)newValue);
				return;
			case KnowledgePackage.STEP__DONE_WHEN:
				getDoneWhen().clear();
				getDoneWhen().addAll((Collection<? extends Indicator>)newValue);
				return;
			case KnowledgePackage.STEP__FAILED_WHEN:
				getFailedWhen().clear();
				getFailedWhen().addAll((Collection<? extends Indicator>)newValue);
				return;
			case KnowledgePackage.STEP__LAST_RESORT:
				setLastResort((Boolean)newValue);
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
			case KnowledgePackage.STEP__INSTRUCTION:
				setInstruction(INSTRUCTION_EDEFAULT);
				return;
			case KnowledgePackage.STEP__ACTORS:
				getActors().clear();
				return;
			case KnowledgePackage.STEP__RIGHTS:
				setRights(RIGHTS_EDEFAULT);
				return;
			case KnowledgePackage.STEP__PROVES:
				setProves(PROVES_EDEFAULT);
				return;
			case KnowledgePackage.STEP__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case KnowledgePackage.STEP__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case KnowledgePackage.STEP__QUESTION:
				setQuestion(QUESTION_EDEFAULT);
				return;
			case KnowledgePackage.STEP__DONE_ANSWER:
				setDoneAnswer(DONE_ANSWER_EDEFAULT);
				return;
			case KnowledgePackage.STEP__FAILED_ANSWER:
				setFailedAnswer(FAILED_ANSWER_EDEFAULT);
				return;
			case KnowledgePackage.STEP__DONE_WHEN:
				getDoneWhen().clear();
				return;
			case KnowledgePackage.STEP__FAILED_WHEN:
				getFailedWhen().clear();
				return;
			case KnowledgePackage.STEP__LAST_RESORT:
				setLastResort(LAST_RESORT_EDEFAULT);
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
			case KnowledgePackage.STEP__INSTRUCTION:
				return INSTRUCTION_EDEFAULT == null ? instruction != null : !INSTRUCTION_EDEFAULT.equals(instruction);
			case KnowledgePackage.STEP__ACTORS:
				return actors != null && !actors.isEmpty();
			case KnowledgePackage.STEP__RIGHTS:
				return RIGHTS_EDEFAULT == null ? rights != null : !RIGHTS_EDEFAULT.equals(rights);
			case KnowledgePackage.STEP__PROVES:
				return PROVES_EDEFAULT == null ? proves != null : !PROVES_EDEFAULT.equals(proves);
			case KnowledgePackage.STEP__MINUTES:
				return minutes != MINUTES_EDEFAULT;
			case KnowledgePackage.STEP__ACTION:
				return action != ACTION_EDEFAULT;
			case KnowledgePackage.STEP__QUESTION:
				return QUESTION_EDEFAULT == null ? question != null : !QUESTION_EDEFAULT.equals(question);
			case KnowledgePackage.STEP__DONE_ANSWER:
				return DONE_ANSWER_EDEFAULT == null ? doneAnswer != null : !DONE_ANSWER_EDEFAULT.equals(doneAnswer);
			case KnowledgePackage.STEP__FAILED_ANSWER:
				return FAILED_ANSWER_EDEFAULT == null ? failedAnswer != null : !FAILED_ANSWER_EDEFAULT.equals(failedAnswer);
			case KnowledgePackage.STEP__DONE_WHEN:
				return doneWhen != null && !doneWhen.isEmpty();
			case KnowledgePackage.STEP__FAILED_WHEN:
				return failedWhen != null && !failedWhen.isEmpty();
			case KnowledgePackage.STEP__LAST_RESORT:
				return lastResort != LAST_RESORT_EDEFAULT;
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
		result.append(" (instruction: ");
		result.append(instruction);
		result.append(", actors: ");
		result.append(actors);
		result.append(", rights: ");
		result.append(rights);
		result.append(", proves: ");
		result.append(proves);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", action: ");
		result.append(action);
		result.append(", question: ");
		result.append(question);
		result.append(", doneAnswer: ");
		result.append(doneAnswer);
		result.append(", failedAnswer: ");
		result.append(failedAnswer);
		result.append(", lastResort: ");
		result.append(lastResort);
		result.append(')');
		return result.toString();
	}

} //StepImpl
