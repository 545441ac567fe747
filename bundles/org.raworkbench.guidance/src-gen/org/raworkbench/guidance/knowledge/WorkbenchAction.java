/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Workbench Action</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the workbench itself can do for a check or a step.
 * <!-- end-model-doc -->
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getWorkbenchAction()
 * @model
 * @generated
 */
public enum WorkbenchAction implements Enumerator {
	/**
	 * The '<em><b>NONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing: it is done elsewhere and ticked by the person.
	 * <!-- end-model-doc -->
	 * @see #NONE_VALUE
	 * @generated
	 * @ordered
	 */
	NONE(0, "NONE", "NONE"),

	/**
	 * The '<em><b>INSPECT CARD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inspect the card.
	 * <!-- end-model-doc -->
	 * @see #INSPECT_CARD_VALUE
	 * @generated
	 * @ordered
	 */
	INSPECT_CARD(1, "INSPECT_CARD", "INSPECT_CARD"),

	/**
	 * The '<em><b>CHECK CERTIFICATES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Check the certificates of the card.
	 * <!-- end-model-doc -->
	 * @see #CHECK_CERTIFICATES_VALUE
	 * @generated
	 * @ordered
	 */
	CHECK_CERTIFICATES(2, "CHECK_CERTIFICATES", "CHECK_CERTIFICATES"),

	/**
	 * The '<em><b>COMPARE READERS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compare the readers.
	 * <!-- end-model-doc -->
	 * @see #COMPARE_READERS_VALUE
	 * @generated
	 * @ordered
	 */
	COMPARE_READERS(3, "COMPARE_READERS", "COMPARE_READERS"),

	/**
	 * The '<em><b>CHECK WORKSTATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Check this workstation.
	 * <!-- end-model-doc -->
	 * @see #CHECK_WORKSTATION_VALUE
	 * @generated
	 * @ordered
	 */
	CHECK_WORKSTATION(4, "CHECK_WORKSTATION", "CHECK_WORKSTATION"),

	/**
	 * The '<em><b>CHECK NETWORK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Check the required domains, which goes to the network.
	 * <!-- end-model-doc -->
	 * @see #CHECK_NETWORK_VALUE
	 * @generated
	 * @ordered
	 */
	CHECK_NETWORK(5, "CHECK_NETWORK", "CHECK_NETWORK"),

	/**
	 * The '<em><b>IMPORT LOG</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Import a diagnostic log.
	 * <!-- end-model-doc -->
	 * @see #IMPORT_LOG_VALUE
	 * @generated
	 * @ordered
	 */
	IMPORT_LOG(6, "IMPORT_LOG", "IMPORT_LOG"),

	/**
	 * The '<em><b>DRAFT CASE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Draft a support case.
	 * <!-- end-model-doc -->
	 * @see #DRAFT_CASE_VALUE
	 * @generated
	 * @ordered
	 */
	DRAFT_CASE(7, "DRAFT_CASE", "DRAFT_CASE");

	/**
	 * The '<em><b>NONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nothing: it is done elsewhere and ticked by the person.
	 * <!-- end-model-doc -->
	 * @see #NONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NONE_VALUE = 0;

	/**
	 * The '<em><b>INSPECT CARD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inspect the card.
	 * <!-- end-model-doc -->
	 * @see #INSPECT_CARD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int INSPECT_CARD_VALUE = 1;

	/**
	 * The '<em><b>CHECK CERTIFICATES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Check the certificates of the card.
	 * <!-- end-model-doc -->
	 * @see #CHECK_CERTIFICATES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHECK_CERTIFICATES_VALUE = 2;

	/**
	 * The '<em><b>COMPARE READERS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Compare the readers.
	 * <!-- end-model-doc -->
	 * @see #COMPARE_READERS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int COMPARE_READERS_VALUE = 3;

	/**
	 * The '<em><b>CHECK WORKSTATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Check this workstation.
	 * <!-- end-model-doc -->
	 * @see #CHECK_WORKSTATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHECK_WORKSTATION_VALUE = 4;

	/**
	 * The '<em><b>CHECK NETWORK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Check the required domains, which goes to the network.
	 * <!-- end-model-doc -->
	 * @see #CHECK_NETWORK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHECK_NETWORK_VALUE = 5;

	/**
	 * The '<em><b>IMPORT LOG</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Import a diagnostic log.
	 * <!-- end-model-doc -->
	 * @see #IMPORT_LOG
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IMPORT_LOG_VALUE = 6;

	/**
	 * The '<em><b>DRAFT CASE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Draft a support case.
	 * <!-- end-model-doc -->
	 * @see #DRAFT_CASE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DRAFT_CASE_VALUE = 7;

	/**
	 * An array of all the '<em><b>Workbench Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final WorkbenchAction[] VALUES_ARRAY =
		new WorkbenchAction[] {
			NONE,
			INSPECT_CARD,
			CHECK_CERTIFICATES,
			COMPARE_READERS,
			CHECK_WORKSTATION,
			CHECK_NETWORK,
			IMPORT_LOG,
			DRAFT_CASE,
		};

	/**
	 * A public read-only list of all the '<em><b>Workbench Action</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<WorkbenchAction> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Workbench Action</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WorkbenchAction get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WorkbenchAction result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Workbench Action</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WorkbenchAction getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			WorkbenchAction result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Workbench Action</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static WorkbenchAction get(int value) {
		switch (value) {
			case NONE_VALUE: return NONE;
			case INSPECT_CARD_VALUE: return INSPECT_CARD;
			case CHECK_CERTIFICATES_VALUE: return CHECK_CERTIFICATES;
			case COMPARE_READERS_VALUE: return COMPARE_READERS;
			case CHECK_WORKSTATION_VALUE: return CHECK_WORKSTATION;
			case CHECK_NETWORK_VALUE: return CHECK_NETWORK;
			case IMPORT_LOG_VALUE: return IMPORT_LOG;
			case DRAFT_CASE_VALUE: return DRAFT_CASE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private WorkbenchAction(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
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
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //WorkbenchAction
