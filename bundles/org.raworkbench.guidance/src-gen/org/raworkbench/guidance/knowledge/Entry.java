/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import java.time.LocalDate;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What every piece of knowledge has: an id, a name, and where it comes from.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.raworkbench.guidance.knowledge.Entry#getId <em>Id</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Entry#getTitle <em>Title</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Entry#getSource <em>Source</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Entry#getSeen <em>Seen</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Entry#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.raworkbench.guidance.knowledge.Entry#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getEntry()
 * @model abstract="true"
 * @generated
 */
public interface Entry extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stable id, lower case with hyphens; unique among the entries of its kind. A later file overrides the entry of the same kind and id.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getEntry_Id()
	 * @model id="true" required="true"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Entry#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A short name in plain English.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getEntry_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Entry#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it was read: a public page, a repository, a file of the site.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getEntry_Source()
	 * @model required="true"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Entry#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day on which the source was read.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seen</em>' attribute.
	 * @see #setSeen(LocalDate)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getEntry_Seen()
	 * @model dataType="org.raworkbench.guidance.knowledge.Day" required="true"
	 * @generated
	 */
	LocalDate getSeen();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Entry#getSeen <em>Seen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seen</em>' attribute.
	 * @see #getSeen()
	 * @generated
	 */
	void setSeen(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Confidence</b></em>' attribute.
	 * The default value is <code>"SEEN"</code>.
	 * The literals are from the enumeration {@link org.raworkbench.guidance.knowledge.Confidence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How well it is founded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confidence</em>' attribute.
	 * @see org.raworkbench.guidance.knowledge.Confidence
	 * @see #setConfidence(Confidence)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getEntry_Confidence()
	 * @model default="SEEN"
	 * @generated
	 */
	Confidence getConfidence();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Entry#getConfidence <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confidence</em>' attribute.
	 * @see org.raworkbench.guidance.knowledge.Confidence
	 * @see #getConfidence()
	 * @generated
	 */
	void setConfidence(Confidence value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What else is known about it, above all what is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.raworkbench.guidance.knowledge.KnowledgePackage#getEntry_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.raworkbench.guidance.knowledge.Entry#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // Entry
