/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Check</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that can be looked at.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.Check#getAction <em>Action</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Check#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Check#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Check#getActors <em>Actors</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Check#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Check#getDoneAnswer <em>Done Answer</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Check#getFailedAnswer <em>Failed Answer</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Check#getSeparates <em>Separates</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Check#getAnsweredBy <em>Answered By</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCheck()
 * @model
 * @generated
 */
public interface Check extends Entry {
	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The default value is <code>"NONE"</code>.
	 * The literals are from the enumeration {@link org.raworkbench.guidance.knowledge.WorkbenchAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the workbench does for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see org.raworkbench.guidance.knowledge.WorkbenchAction
	 * @see #setAction(WorkbenchAction)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCheck_Action()
	 * @model default="NONE"
	 * @generated
	 */
	WorkbenchAction getAction();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Check#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see org.raworkbench.guidance.knowledge.WorkbenchAction
	 * @see #getAction()
	 * @generated
	 */
	void setAction(WorkbenchAction value);

	/**
	 * Returns the value of the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to look at, as an instruction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruction</em>' attribute.
	 * @see #setInstruction(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCheck_Instruction()
	 * @model
	 * @generated
	 */
	String getInstruction();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Check#getInstruction <em>Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instruction</em>' attribute.
	 * @see #getInstruction()
	 * @generated
	 */
	void setInstruction(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it takes, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCheck_Minutes()
	 * @model default="1"
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Check#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

	/**
	 * Returns the value of the '<em><b>Actors</b></em>' attribute list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Who}.
	 * The literals are from the enumeration {@link org.raworkbench.guidance.knowledge.Who}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who can look.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actors</em>' attribute list.
	 * @see org.raworkbench.guidance.knowledge.Who
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCheck_Actors()
	 * @model unique="false"
	 * @generated
	 */
	EList<Who> getActors();

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its result answers, as a question to the person; empty when the question is whether it helped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCheck_Question()
	 * @model
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Check#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Done Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer that counts as done, such as No or Works there; empty: Done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done Answer</em>' attribute.
	 * @see #setDoneAnswer(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCheck_DoneAnswer()
	 * @model
	 * @generated
	 */
	String getDoneAnswer();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Check#getDoneAnswer <em>Done Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done Answer</em>' attribute.
	 * @see #getDoneAnswer()
	 * @generated
	 */
	void setDoneAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Failed Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The answer that counts as failed; empty: Did not help.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failed Answer</em>' attribute.
	 * @see #setFailedAnswer(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCheck_FailedAnswer()
	 * @model
	 * @generated
	 */
	String getFailedAnswer();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Check#getFailedAnswer <em>Failed Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failed Answer</em>' attribute.
	 * @see #getFailedAnswer()
	 * @generated
	 */
	void setFailedAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Separates</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ids of the causes it tells apart.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Separates</em>' attribute list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCheck_Separates()
	 * @model unique="false"
	 * @generated
	 */
	EList<String> getSeparates();

	/**
	 * Returns the value of the '<em><b>Answered By</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Observations that show it has been done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answered By</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCheck_AnsweredBy()
	 * @model containment="true"
	 * @generated
	 */
	EList<Indicator> getAnsweredBy();

} // Check
