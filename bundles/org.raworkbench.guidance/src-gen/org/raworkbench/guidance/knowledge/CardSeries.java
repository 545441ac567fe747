/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import java.time.LocalDate;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Card Series</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A smartcard series.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.CardSeries#getChip <em>Chip</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.CardSeries#getBlocked <em>Blocked</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.CardSeries#getStatus <em>Status</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCardSeries()
 * @model
 * @generated
 */
public interface CardSeries extends Entry {
	/**
	 * Returns the value of the '<em><b>Chip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chip name in the sources; empty: unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chip</em>' attribute.
	 * @see #setChip(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCardSeries_Chip()
	 * @model
	 * @generated
	 */
	String getChip();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.CardSeries#getChip <em>Chip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chip</em>' attribute.
	 * @see #getChip()
	 * @generated
	 */
	void setChip(String value);

	/**
	 * Returns the value of the '<em><b>Blocked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day from which it is blocked; absent: not blocked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocked</em>' attribute.
	 * @see #setBlocked(LocalDate)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCardSeries_Blocked()
	 * @model dataType="org.raworkbench.guidance.knowledge.Day"
	 * @generated
	 */
	LocalDate getBlocked();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.CardSeries#getBlocked <em>Blocked</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Blocked</em>' attribute.
	 * @see #getBlocked()
	 * @generated
	 */
	void setBlocked(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What holds for it now.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status</em>' attribute.
	 * @see #setStatus(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getCardSeries_Status()
	 * @model
	 * @generated
	 */
	String getStatus();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.CardSeries#getStatus <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status</em>' attribute.
	 * @see #getStatus()
	 * @generated
	 */
	void setStatus(String value);

} // CardSeries
