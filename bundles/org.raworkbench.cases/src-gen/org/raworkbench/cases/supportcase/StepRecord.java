/**
 * Generated from supportcase.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.cases.supportcase;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Step Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A step of a guide and how it ended.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.cases.supportcase.StepRecord#getGuide <em>Guide</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.StepRecord#getStep <em>Step</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.StepRecord#getState <em>State</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.StepRecord#getBy <em>By</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.StepRecord#getAt <em>At</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.StepRecord#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getStepRecord()
 * @model
 * @generated
 */
public interface StepRecord extends EObject {
	/**
	 * Returns the value of the '<em><b>Guide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the guide.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guide</em>' attribute.
	 * @see #setGuide(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getStepRecord_Guide()
	 * @model
	 * @generated
	 */
	String getGuide();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.StepRecord#getGuide <em>Guide</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guide</em>' attribute.
	 * @see #getGuide()
	 * @generated
	 */
	void setGuide(String value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Id of the step.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getStepRecord_Step()
	 * @model required="true"
	 * @generated
	 */
	String getStep();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.StepRecord#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"OPEN"</code>.
	 * The literals are from the enumeration {@link org.raworkbench.cases.supportcase.StepState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it ended.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.raworkbench.cases.supportcase.StepState
	 * @see #setState(StepState)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getStepRecord_State()
	 * @model default="OPEN"
	 * @generated
	 */
	StepState getState();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.StepRecord#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.raworkbench.cases.supportcase.StepState
	 * @see #getState()
	 * @generated
	 */
	void setState(StepState value);

	/**
	 * Returns the value of the '<em><b>By</b></em>' attribute.
	 * The default value is <code>"PERSON"</code>.
	 * The literals are from the enumeration {@link org.raworkbench.cases.supportcase.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who ticked it: a person or the evidence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>By</em>' attribute.
	 * @see org.raworkbench.cases.supportcase.Origin
	 * @see #setBy(Origin)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getStepRecord_By()
	 * @model default="PERSON"
	 * @generated
	 */
	Origin getBy();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.StepRecord#getBy <em>By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>By</em>' attribute.
	 * @see org.raworkbench.cases.supportcase.Origin
	 * @see #getBy()
	 * @generated
	 */
	void setBy(Origin value);

	/**
	 * Returns the value of the '<em><b>At</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At</em>' attribute.
	 * @see #setAt(Instant)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getStepRecord_At()
	 * @model dataType="org.raworkbench.cases.supportcase.Instant"
	 * @generated
	 */
	Instant getAt();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.StepRecord#getAt <em>At</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At</em>' attribute.
	 * @see #getAt()
	 * @generated
	 */
	void setAt(Instant value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the person wrote.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getStepRecord_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.StepRecord#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // StepRecord
