/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that can be done.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.Step#getInstruction <em>Instruction</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Step#getActors <em>Actors</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Step#getRights <em>Rights</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Step#getProves <em>Proves</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Step#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Step#getAction <em>Action</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Step#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Step#getDoneAnswer <em>Done Answer</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Step#getFailedAnswer <em>Failed Answer</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Step#getDoneWhen <em>Done When</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Step#getFailedWhen <em>Failed When</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Step#isLastResort <em>Last Resort</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep()
 * @model
 * @generated
 */
public interface Step extends Entry {
	/**
	 * Returns the value of the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do, as an instruction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instruction</em>' attribute.
	 * @see #setInstruction(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep_Instruction()
	 * @model required="true"
	 * @generated
	 */
	String getInstruction();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Step#getInstruction <em>Instruction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instruction</em>' attribute.
	 * @see #getInstruction()
	 * @generated
	 */
	void setInstruction(String value);

	/**
	 * Returns the value of the '<em><b>Actors</b></em>' attribute list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Who}.
	 * The literals are from the enumeration {@link org.raworkbench.guidance.knowledge.Who}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who may do it, most suitable first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actors</em>' attribute list.
	 * @see org.raworkbench.guidance.knowledge.Who
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep_Actors()
	 * @model unique="false"
	 * @generated
	 */
	EList<Who> getActors();

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rights it needs: none, local administrator, RA role.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rights</em>' attribute.
	 * @see #setRights(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep_Rights()
	 * @model
	 * @generated
	 */
	String getRights();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Step#getRights <em>Rights</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rights</em>' attribute.
	 * @see #getRights()
	 * @generated
	 */
	void setRights(String value);

	/**
	 * Returns the value of the '<em><b>Proves</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its result proves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proves</em>' attribute.
	 * @see #setProves(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep_Proves()
	 * @model
	 * @generated
	 */
	String getProves();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Step#getProves <em>Proves</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proves</em>' attribute.
	 * @see #getProves()
	 * @generated
	 */
	void setProves(String value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * The default value is <code>"5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it takes, in minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(int)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep_Minutes()
	 * @model default="5"
	 * @generated
	 */
	int getMinutes();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Step#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(int value);

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
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep_Action()
	 * @model default="NONE"
	 * @generated
	 */
	WorkbenchAction getAction();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Step#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see org.raworkbench.guidance.knowledge.WorkbenchAction
	 * @see #getAction()
	 * @generated
	 */
	void setAction(WorkbenchAction value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What its result answers, as a question to the person; empty when the question is whether it helped.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep_Question()
	 * @model
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Step#getQuestion <em>Question</em>}' attribute.
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
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep_DoneAnswer()
	 * @model
	 * @generated
	 */
	String getDoneAnswer();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Step#getDoneAnswer <em>Done Answer</em>}' attribute.
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
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep_FailedAnswer()
	 * @model
	 * @generated
	 */
	String getFailedAnswer();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Step#getFailedAnswer <em>Failed Answer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Failed Answer</em>' attribute.
	 * @see #getFailedAnswer()
	 * @generated
	 */
	void setFailedAnswer(String value);

	/**
	 * Returns the value of the '<em><b>Done When</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Observations that tick it off by evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done When</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep_DoneWhen()
	 * @model containment="true"
	 * @generated
	 */
	EList<Indicator> getDoneWhen();

	/**
	 * Returns the value of the '<em><b>Failed When</b></em>' containment reference list.
	 * The list contents are of type {@link org.raworkbench.guidance.knowledge.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Observations that show it did not help or is not so.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Failed When</em>' containment reference list.
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep_FailedWhen()
	 * @model containment="true"
	 * @generated
	 */
	EList<Indicator> getFailedWhen();

	/**
	 * Returns the value of the '<em><b>Last Resort</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it may be proposed only when the rest has been ruled out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Last Resort</em>' attribute.
	 * @see #setLastResort(boolean)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getStep_LastResort()
	 * @model default="false"
	 * @generated
	 */
	boolean isLastResort();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Step#isLastResort <em>Last Resort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Last Resort</em>' attribute.
	 * @see #isLastResort()
	 * @generated
	 */
	void setLastResort(boolean value);

} // Step
