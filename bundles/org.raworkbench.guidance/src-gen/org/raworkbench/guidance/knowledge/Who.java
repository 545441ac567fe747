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
 * A representation of the literals of the enumeration '<em><b>Who</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Who can do something, in the order in which a problem usually travels.
 * <!-- end-model-doc -->
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getWho()
 * @model
 * @generated
 */
public enum Who implements Enumerator {
	/**
	 * The '<em><b>USER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person whose card it is.
	 * <!-- end-model-doc -->
	 * @see #USER_VALUE
	 * @generated
	 * @ordered
	 */
	USER(0, "USER", "USER"),

	/**
	 * The '<em><b>SPONSOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sponsor or local smartcard administrator.
	 * <!-- end-model-doc -->
	 * @see #SPONSOR_VALUE
	 * @generated
	 * @ordered
	 */
	SPONSOR(1, "SPONSOR", "SPONSOR"),

	/**
	 * The '<em><b>RA</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registration Authority manager or agent.
	 * <!-- end-model-doc -->
	 * @see #RA_VALUE
	 * @generated
	 * @ordered
	 */
	RA(2, "RA", "RA"),

	/**
	 * The '<em><b>IT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Local IT staff.
	 * <!-- end-model-doc -->
	 * @see #IT_VALUE
	 * @generated
	 * @ordered
	 */
	IT(3, "IT", "IT"),

	/**
	 * The '<em><b>VENDOR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vendor of a clinical system, a reader or a virtual smartcard.
	 * <!-- end-model-doc -->
	 * @see #VENDOR_VALUE
	 * @generated
	 * @ordered
	 */
	VENDOR(4, "VENDOR", "VENDOR"),

	/**
	 * The '<em><b>NATIONAL SERVICE DESK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The National Service Desk.
	 * <!-- end-model-doc -->
	 * @see #NATIONAL_SERVICE_DESK_VALUE
	 * @generated
	 * @ordered
	 */
	NATIONAL_SERVICE_DESK(5, "NATIONAL_SERVICE_DESK", "NATIONAL_SERVICE_DESK");

	/**
	 * The '<em><b>USER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person whose card it is.
	 * <!-- end-model-doc -->
	 * @see #USER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int USER_VALUE = 0;

	/**
	 * The '<em><b>SPONSOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A sponsor or local smartcard administrator.
	 * <!-- end-model-doc -->
	 * @see #SPONSOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int SPONSOR_VALUE = 1;

	/**
	 * The '<em><b>RA</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registration Authority manager or agent.
	 * <!-- end-model-doc -->
	 * @see #RA
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RA_VALUE = 2;

	/**
	 * The '<em><b>IT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Local IT staff.
	 * <!-- end-model-doc -->
	 * @see #IT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int IT_VALUE = 3;

	/**
	 * The '<em><b>VENDOR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vendor of a clinical system, a reader or a virtual smartcard.
	 * <!-- end-model-doc -->
	 * @see #VENDOR
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int VENDOR_VALUE = 4;

	/**
	 * The '<em><b>NATIONAL SERVICE DESK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The National Service Desk.
	 * <!-- end-model-doc -->
	 * @see #NATIONAL_SERVICE_DESK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NATIONAL_SERVICE_DESK_VALUE = 5;

	/**
	 * An array of all the '<em><b>Who</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Who[] VALUES_ARRAY =
		new Who[] {
			USER,
			SPONSOR,
			RA,
			IT,
			VENDOR,
			NATIONAL_SERVICE_DESK,
		};

	/**
	 * A public read-only list of all the '<em><b>Who</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Who> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Who</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Who get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Who result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Who</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Who getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Who result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Who</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Who get(int value) {
		switch (value) {
			case USER_VALUE: return USER;
			case SPONSOR_VALUE: return SPONSOR;
			case RA_VALUE: return RA;
			case IT_VALUE: return IT;
			case VENDOR_VALUE: return VENDOR;
			case NATIONAL_SERVICE_DESK_VALUE: return NATIONAL_SERVICE_DESK;
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
	private Who(int value, String name, String literal) {
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
	
} //Who
