/**
 * Generated from supportcase.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.cases.supportcase;

import java.time.Instant;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evidence Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A finding or an observation, kept with the case.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.cases.supportcase.EvidenceItem#getFinding <em>Finding</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.EvidenceItem#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.EvidenceItem#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.EvidenceItem#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.EvidenceItem#getSource <em>Source</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.EvidenceItem#getPlace <em>Place</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.EvidenceItem#getText <em>Text</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.EvidenceItem#getTaken <em>Taken</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.EvidenceItem#getFact <em>Fact</em>}</li>
 *   <li>{@link org.raworkbench.cases.supportcase.EvidenceItem#getStanding <em>Standing</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getEvidenceItem()
 * @model
 * @generated
 */
public interface EvidenceItem extends EObject {
	/**
	 * Returns the value of the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finding id; empty for a plain observation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finding</em>' attribute.
	 * @see #setFinding(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getEvidenceItem_Finding()
	 * @model
	 * @generated
	 */
	String getFinding();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.EvidenceItem#getFinding <em>Finding</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finding</em>' attribute.
	 * @see #getFinding()
	 * @generated
	 */
	void setFinding(String value);

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * OK, INFO, WARNING, ERROR or UNKNOWN.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getEvidenceItem_Severity()
	 * @model
	 * @generated
	 */
	String getSeverity();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.EvidenceItem#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(String value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getEvidenceItem_Subject()
	 * @model
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.EvidenceItem#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One sentence.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getEvidenceItem_Summary()
	 * @model required="true"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.EvidenceItem#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getEvidenceItem_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.EvidenceItem#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The spot inside the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getEvidenceItem_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.EvidenceItem#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was read there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getEvidenceItem_Text()
	 * @model
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.EvidenceItem#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

	/**
	 * Returns the value of the '<em><b>Taken</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken</em>' attribute.
	 * @see #setTaken(Instant)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getEvidenceItem_Taken()
	 * @model dataType="org.raworkbench.cases.supportcase.Instant"
	 * @generated
	 */
	Instant getTaken();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.EvidenceItem#getTaken <em>Taken</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken</em>' attribute.
	 * @see #getTaken()
	 * @generated
	 */
	void setTaken(Instant value);

	/**
	 * Returns the value of the '<em><b>Fact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fact key; empty for a finding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fact</em>' attribute.
	 * @see #setFact(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getEvidenceItem_Fact()
	 * @model
	 * @generated
	 */
	String getFact();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.EvidenceItem#getFact <em>Fact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fact</em>' attribute.
	 * @see #getFact()
	 * @generated
	 */
	void setFact(String value);

	/**
	 * Returns the value of the '<em><b>Standing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Standing of the fact.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standing</em>' attribute.
	 * @see #setStanding(String)
	 * @see org.raworkbench.cases.supportcase.SupportCasePackage#getEvidenceItem_Standing()
	 * @model
	 * @generated
	 */
	String getStanding();

	/**
	 * Sets the value of the '{@link org.raworkbench.cases.supportcase.EvidenceItem#getStanding <em>Standing</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standing</em>' attribute.
	 * @see #getStanding()
	 * @generated
	 */
	void setStanding(String value);

} // EvidenceItem
