/**
 * Generated from knowledge.ecore. RA Workbench, Eclipse Public License 2.0.
 */
package org.raworkbench.guidance.knowledge;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What is known about smartcard problems: errors, causes, checks, steps, guides. Data with source and date.
 * <!-- end-model-doc -->
 * @see org.raworkbench.guidance.knowledge.KnowledgeFactory
 * @model kind="package"
 * @generated
 */
public interface KnowledgePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "knowledge";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "https://raworkbench.org/knowledge/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "knowledge";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	KnowledgePackage eINSTANCE = org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.EntryImpl <em>Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.EntryImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getEntry()
	 * @generated
	 */
	int ENTRY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__ID = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__SEEN = 3;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__CONFIDENCE = 4;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY__NOTE = 5;

	/**
	 * The number of structural features of the '<em>Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ENTRY_FEATURE_COUNT = 6;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl <em>Base</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getKnowledgeBase()
	 * @generated
	 */
	int KNOWLEDGE_BASE = 1;

	/**
	 * The feature id for the '<em><b>Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE__FORMAT = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE__NAME = 1;

	/**
	 * The feature id for the '<em><b>Errors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE__ERRORS = 2;

	/**
	 * The feature id for the '<em><b>Symptoms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE__SYMPTOMS = 3;

	/**
	 * The feature id for the '<em><b>Causes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE__CAUSES = 4;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE__CHECKS = 5;

	/**
	 * The feature id for the '<em><b>Steps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE__STEPS = 6;

	/**
	 * The feature id for the '<em><b>Guides</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE__GUIDES = 7;

	/**
	 * The feature id for the '<em><b>Products</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE__PRODUCTS = 8;

	/**
	 * The feature id for the '<em><b>Series</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE__SERIES = 9;

	/**
	 * The feature id for the '<em><b>Rules</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE__RULES = 10;

	/**
	 * The feature id for the '<em><b>Contradictions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE__CONTRADICTIONS = 11;

	/**
	 * The number of structural features of the '<em>Base</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int KNOWLEDGE_BASE_FEATURE_COUNT = 12;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.ErrorEntryImpl <em>Error Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.ErrorEntryImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getErrorEntry()
	 * @generated
	 */
	int ERROR_ENTRY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__SEEN = ENTRY__SEEN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__CONFIDENCE = ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__NOTE = ENTRY__NOTE;

	/**
	 * The feature id for the '<em><b>Patterns</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__PATTERNS = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Codes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__CODES = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Component</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__COMPONENT = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__STAGE = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Meaning</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__MEANING = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Symptom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__SYMPTOM = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Causes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__CAUSES = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Guide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY__GUIDE = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Error Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ERROR_ENTRY_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.SymptomImpl <em>Symptom</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.SymptomImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getSymptom()
	 * @generated
	 */
	int SYMPTOM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__SEEN = ENTRY__SEEN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__CONFIDENCE = ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__NOTE = ENTRY__NOTE;

	/**
	 * The feature id for the '<em><b>Words</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__WORDS = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Causes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__CAUSES = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Guide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__GUIDE = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM__QUESTION = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Symptom</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SYMPTOM_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.CausePriorImpl <em>Cause Prior</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.CausePriorImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getCausePrior()
	 * @generated
	 */
	int CAUSE_PRIOR = 4;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE_PRIOR__CAUSE = 0;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE_PRIOR__WEIGHT = 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE_PRIOR__SOURCE = 2;

	/**
	 * The number of structural features of the '<em>Cause Prior</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE_PRIOR_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.CauseImpl <em>Cause</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.CauseImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getCause()
	 * @generated
	 */
	int CAUSE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__SEEN = ENTRY__SEEN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__CONFIDENCE = ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__NOTE = ENTRY__NOTE;

	/**
	 * The feature id for the '<em><b>Explanation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__EXPLANATION = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Actors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__ACTORS = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__INDICATORS = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Checks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__CHECKS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__STEP = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Alternatives</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__ALTERNATIVES = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Guide</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE__GUIDE = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Cause</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAUSE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.IndicatorImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 6;

	/**
	 * The feature id for the '<em><b>Finding</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__FINDING = 0;

	/**
	 * The feature id for the '<em><b>Fact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__FACT = 1;

	/**
	 * The feature id for the '<em><b>Standing</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__STANDING = 2;

	/**
	 * The feature id for the '<em><b>Error</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ERROR = 3;

	/**
	 * The feature id for the '<em><b>Tick</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TICK = 4;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__WEIGHT = 5;

	/**
	 * The feature id for the '<em><b>Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__RATIO = 6;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__REASON = 7;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = 8;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.CheckImpl <em>Check</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.CheckImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getCheck()
	 * @generated
	 */
	int CHECK = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__SEEN = ENTRY__SEEN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__CONFIDENCE = ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__NOTE = ENTRY__NOTE;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__ACTION = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__INSTRUCTION = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__MINUTES = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Actors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__ACTORS = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__QUESTION = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Done Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__DONE_ANSWER = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Failed Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__FAILED_ANSWER = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Separates</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__SEPARATES = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Answered By</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK__ANSWERED_BY = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Check</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHECK_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 9;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.StepImpl <em>Step</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.StepImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getStep()
	 * @generated
	 */
	int STEP = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__SEEN = ENTRY__SEEN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__CONFIDENCE = ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__NOTE = ENTRY__NOTE;

	/**
	 * The feature id for the '<em><b>Instruction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__INSTRUCTION = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Actors</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ACTORS = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Rights</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__RIGHTS = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Proves</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__PROVES = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__MINUTES = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__ACTION = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__QUESTION = ENTRY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Done Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DONE_ANSWER = ENTRY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Failed Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__FAILED_ANSWER = ENTRY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Done When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__DONE_WHEN = ENTRY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Failed When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__FAILED_WHEN = ENTRY_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Last Resort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP__LAST_RESORT = ENTRY_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Step</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STEP_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 12;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.GuideImpl <em>Guide</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.GuideImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getGuide()
	 * @generated
	 */
	int GUIDE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__SEEN = ENTRY__SEEN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__CONFIDENCE = ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__NOTE = ENTRY__NOTE;

	/**
	 * The feature id for the '<em><b>Opening</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__OPENING = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__ITEMS = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Case Template</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__CASE_TEMPLATE = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ending</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__ENDING = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Gap</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE__GAP = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Guide</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 5;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.GuideItemImpl <em>Guide Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.GuideItemImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getGuideItem()
	 * @generated
	 */
	int GUIDE_ITEM = 10;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__STEP = 0;

	/**
	 * The feature id for the '<em><b>Only When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__ONLY_WHEN = 1;

	/**
	 * The feature id for the '<em><b>Not When</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__NOT_WHEN = 2;

	/**
	 * The feature id for the '<em><b>On Done</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__ON_DONE = 3;

	/**
	 * The feature id for the '<em><b>On Failed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM__ON_FAILED = 4;

	/**
	 * The number of structural features of the '<em>Guide Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GUIDE_ITEM_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.SupportedProductImpl <em>Supported Product</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.SupportedProductImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getSupportedProduct()
	 * @generated
	 */
	int SUPPORTED_PRODUCT = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORTED_PRODUCT__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORTED_PRODUCT__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORTED_PRODUCT__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORTED_PRODUCT__SEEN = ENTRY__SEEN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORTED_PRODUCT__CONFIDENCE = ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORTED_PRODUCT__NOTE = ENTRY__NOTE;

	/**
	 * The feature id for the '<em><b>Minimum</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORTED_PRODUCT__MINIMUM = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Latest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORTED_PRODUCT__LATEST = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ends</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORTED_PRODUCT__ENDS = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORTED_PRODUCT__STATEMENT = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Supported Product</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPORTED_PRODUCT_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 4;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.CardSeriesImpl <em>Card Series</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.CardSeriesImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getCardSeries()
	 * @generated
	 */
	int CARD_SERIES = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_SERIES__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_SERIES__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_SERIES__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_SERIES__SEEN = ENTRY__SEEN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_SERIES__CONFIDENCE = ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_SERIES__NOTE = ENTRY__NOTE;

	/**
	 * The feature id for the '<em><b>Chip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_SERIES__CHIP = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Blocked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_SERIES__BLOCKED = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Status</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_SERIES__STATUS = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Card Series</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CARD_SERIES_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.RuleOfThumbImpl <em>Rule Of Thumb</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.RuleOfThumbImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getRuleOfThumb()
	 * @generated
	 */
	int RULE_OF_THUMB = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OF_THUMB__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OF_THUMB__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OF_THUMB__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OF_THUMB__SEEN = ENTRY__SEEN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OF_THUMB__CONFIDENCE = ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OF_THUMB__NOTE = ENTRY__NOTE;

	/**
	 * The feature id for the '<em><b>Statement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OF_THUMB__STATEMENT = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Causes</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OF_THUMB__CAUSES = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Rule Of Thumb</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RULE_OF_THUMB_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.ContradictionImpl <em>Contradiction</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.ContradictionImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getContradiction()
	 * @generated
	 */
	int CONTRADICTION = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRADICTION__ID = ENTRY__ID;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRADICTION__TITLE = ENTRY__TITLE;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRADICTION__SOURCE = ENTRY__SOURCE;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRADICTION__SEEN = ENTRY__SEEN;

	/**
	 * The feature id for the '<em><b>Confidence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRADICTION__CONFIDENCE = ENTRY__CONFIDENCE;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRADICTION__NOTE = ENTRY__NOTE;

	/**
	 * The feature id for the '<em><b>Statements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRADICTION__STATEMENTS = ENTRY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Touches</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRADICTION__TOUCHES = ENTRY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Advice</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRADICTION__ADVICE = ENTRY_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Contradiction</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONTRADICTION_FEATURE_COUNT = ENTRY_FEATURE_COUNT + 3;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.impl.StatementImpl <em>Statement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.impl.StatementImpl
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getStatement()
	 * @generated
	 */
	int STATEMENT = 15;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__TEXT = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Seen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT__SEEN = 2;

	/**
	 * The number of structural features of the '<em>Statement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STATEMENT_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.Confidence <em>Confidence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.Confidence
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getConfidence()
	 * @generated
	 */
	int CONFIDENCE = 16;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.Who <em>Who</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.Who
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getWho()
	 * @generated
	 */
	int WHO = 17;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.WorkbenchAction <em>Workbench Action</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.WorkbenchAction
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getWorkbenchAction()
	 * @generated
	 */
	int WORKBENCH_ACTION = 18;

	/**
	 * The meta object id for the '{@link org.raworkbench.guidance.knowledge.Weight <em>Weight</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.raworkbench.guidance.knowledge.Weight
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getWeight()
	 * @generated
	 */
	int WEIGHT = 19;

	/**
	 * The meta object id for the '<em>Day</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see java.time.LocalDate
	 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getDay()
	 * @generated
	 */
	int DAY = 20;


	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.Entry <em>Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Entry</em>'.
	 * @see org.raworkbench.guidance.knowledge.Entry
	 * @generated
	 */
	EClass getEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Entry#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.raworkbench.guidance.knowledge.Entry#getId()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Entry#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.raworkbench.guidance.knowledge.Entry#getTitle()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Entry#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.raworkbench.guidance.knowledge.Entry#getSource()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Entry#getSeen <em>Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seen</em>'.
	 * @see org.raworkbench.guidance.knowledge.Entry#getSeen()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Seen();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Entry#getConfidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confidence</em>'.
	 * @see org.raworkbench.guidance.knowledge.Entry#getConfidence()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Confidence();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Entry#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.raworkbench.guidance.knowledge.Entry#getNote()
	 * @see #getEntry()
	 * @generated
	 */
	EAttribute getEntry_Note();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.KnowledgeBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Base</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase
	 * @generated
	 */
	EClass getKnowledgeBase();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getFormat <em>Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase#getFormat()
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	EAttribute getKnowledgeBase_Format();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase#getName()
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	EAttribute getKnowledgeBase_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getErrors <em>Errors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Errors</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase#getErrors()
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	EReference getKnowledgeBase_Errors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getSymptoms <em>Symptoms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Symptoms</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase#getSymptoms()
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	EReference getKnowledgeBase_Symptoms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getCauses <em>Causes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Causes</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase#getCauses()
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	EReference getKnowledgeBase_Causes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Checks</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase#getChecks()
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	EReference getKnowledgeBase_Checks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getSteps <em>Steps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Steps</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase#getSteps()
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	EReference getKnowledgeBase_Steps();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getGuides <em>Guides</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Guides</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase#getGuides()
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	EReference getKnowledgeBase_Guides();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getProducts <em>Products</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Products</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase#getProducts()
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	EReference getKnowledgeBase_Products();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getSeries <em>Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Series</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase#getSeries()
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	EReference getKnowledgeBase_Series();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getRules <em>Rules</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rules</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase#getRules()
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	EReference getKnowledgeBase_Rules();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.KnowledgeBase#getContradictions <em>Contradictions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Contradictions</em>'.
	 * @see org.raworkbench.guidance.knowledge.KnowledgeBase#getContradictions()
	 * @see #getKnowledgeBase()
	 * @generated
	 */
	EReference getKnowledgeBase_Contradictions();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.ErrorEntry <em>Error Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Error Entry</em>'.
	 * @see org.raworkbench.guidance.knowledge.ErrorEntry
	 * @generated
	 */
	EClass getErrorEntry();

	/**
	 * Returns the meta object for the attribute list '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getPatterns <em>Patterns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Patterns</em>'.
	 * @see org.raworkbench.guidance.knowledge.ErrorEntry#getPatterns()
	 * @see #getErrorEntry()
	 * @generated
	 */
	EAttribute getErrorEntry_Patterns();

	/**
	 * Returns the meta object for the attribute list '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getCodes <em>Codes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Codes</em>'.
	 * @see org.raworkbench.guidance.knowledge.ErrorEntry#getCodes()
	 * @see #getErrorEntry()
	 * @generated
	 */
	EAttribute getErrorEntry_Codes();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getComponent <em>Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Component</em>'.
	 * @see org.raworkbench.guidance.knowledge.ErrorEntry#getComponent()
	 * @see #getErrorEntry()
	 * @generated
	 */
	EAttribute getErrorEntry_Component();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getStage <em>Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stage</em>'.
	 * @see org.raworkbench.guidance.knowledge.ErrorEntry#getStage()
	 * @see #getErrorEntry()
	 * @generated
	 */
	EAttribute getErrorEntry_Stage();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getMeaning <em>Meaning</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Meaning</em>'.
	 * @see org.raworkbench.guidance.knowledge.ErrorEntry#getMeaning()
	 * @see #getErrorEntry()
	 * @generated
	 */
	EAttribute getErrorEntry_Meaning();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getSymptom <em>Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Symptom</em>'.
	 * @see org.raworkbench.guidance.knowledge.ErrorEntry#getSymptom()
	 * @see #getErrorEntry()
	 * @generated
	 */
	EAttribute getErrorEntry_Symptom();

	/**
	 * Returns the meta object for the attribute list '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getCauses <em>Causes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Causes</em>'.
	 * @see org.raworkbench.guidance.knowledge.ErrorEntry#getCauses()
	 * @see #getErrorEntry()
	 * @generated
	 */
	EAttribute getErrorEntry_Causes();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.ErrorEntry#getGuide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guide</em>'.
	 * @see org.raworkbench.guidance.knowledge.ErrorEntry#getGuide()
	 * @see #getErrorEntry()
	 * @generated
	 */
	EAttribute getErrorEntry_Guide();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.Symptom <em>Symptom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Symptom</em>'.
	 * @see org.raworkbench.guidance.knowledge.Symptom
	 * @generated
	 */
	EClass getSymptom();

	/**
	 * Returns the meta object for the attribute list '{@link org.raworkbench.guidance.knowledge.Symptom#getWords <em>Words</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Words</em>'.
	 * @see org.raworkbench.guidance.knowledge.Symptom#getWords()
	 * @see #getSymptom()
	 * @generated
	 */
	EAttribute getSymptom_Words();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.Symptom#getCauses <em>Causes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Causes</em>'.
	 * @see org.raworkbench.guidance.knowledge.Symptom#getCauses()
	 * @see #getSymptom()
	 * @generated
	 */
	EReference getSymptom_Causes();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Symptom#getGuide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guide</em>'.
	 * @see org.raworkbench.guidance.knowledge.Symptom#getGuide()
	 * @see #getSymptom()
	 * @generated
	 */
	EAttribute getSymptom_Guide();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Symptom#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.raworkbench.guidance.knowledge.Symptom#getQuestion()
	 * @see #getSymptom()
	 * @generated
	 */
	EAttribute getSymptom_Question();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.CausePrior <em>Cause Prior</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cause Prior</em>'.
	 * @see org.raworkbench.guidance.knowledge.CausePrior
	 * @generated
	 */
	EClass getCausePrior();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.CausePrior#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.raworkbench.guidance.knowledge.CausePrior#getCause()
	 * @see #getCausePrior()
	 * @generated
	 */
	EAttribute getCausePrior_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.CausePrior#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.raworkbench.guidance.knowledge.CausePrior#getWeight()
	 * @see #getCausePrior()
	 * @generated
	 */
	EAttribute getCausePrior_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.CausePrior#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.raworkbench.guidance.knowledge.CausePrior#getSource()
	 * @see #getCausePrior()
	 * @generated
	 */
	EAttribute getCausePrior_Source();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.Cause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cause</em>'.
	 * @see org.raworkbench.guidance.knowledge.Cause
	 * @generated
	 */
	EClass getCause();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Cause#getExplanation <em>Explanation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Explanation</em>'.
	 * @see org.raworkbench.guidance.knowledge.Cause#getExplanation()
	 * @see #getCause()
	 * @generated
	 */
	EAttribute getCause_Explanation();

	/**
	 * Returns the meta object for the attribute list '{@link org.raworkbench.guidance.knowledge.Cause#getActors <em>Actors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Actors</em>'.
	 * @see org.raworkbench.guidance.knowledge.Cause#getActors()
	 * @see #getCause()
	 * @generated
	 */
	EAttribute getCause_Actors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.Cause#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.raworkbench.guidance.knowledge.Cause#getIndicators()
	 * @see #getCause()
	 * @generated
	 */
	EReference getCause_Indicators();

	/**
	 * Returns the meta object for the attribute list '{@link org.raworkbench.guidance.knowledge.Cause#getChecks <em>Checks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Checks</em>'.
	 * @see org.raworkbench.guidance.knowledge.Cause#getChecks()
	 * @see #getCause()
	 * @generated
	 */
	EAttribute getCause_Checks();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Cause#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.raworkbench.guidance.knowledge.Cause#getStep()
	 * @see #getCause()
	 * @generated
	 */
	EAttribute getCause_Step();

	/**
	 * Returns the meta object for the attribute list '{@link org.raworkbench.guidance.knowledge.Cause#getAlternatives <em>Alternatives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Alternatives</em>'.
	 * @see org.raworkbench.guidance.knowledge.Cause#getAlternatives()
	 * @see #getCause()
	 * @generated
	 */
	EAttribute getCause_Alternatives();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Cause#getGuide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Guide</em>'.
	 * @see org.raworkbench.guidance.knowledge.Cause#getGuide()
	 * @see #getCause()
	 * @generated
	 */
	EAttribute getCause_Guide();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.raworkbench.guidance.knowledge.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Indicator#getFinding <em>Finding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finding</em>'.
	 * @see org.raworkbench.guidance.knowledge.Indicator#getFinding()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Finding();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Indicator#getFact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fact</em>'.
	 * @see org.raworkbench.guidance.knowledge.Indicator#getFact()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Fact();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Indicator#getStanding <em>Standing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standing</em>'.
	 * @see org.raworkbench.guidance.knowledge.Indicator#getStanding()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Standing();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Indicator#getError <em>Error</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Error</em>'.
	 * @see org.raworkbench.guidance.knowledge.Indicator#getError()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Error();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Indicator#getTick <em>Tick</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tick</em>'.
	 * @see org.raworkbench.guidance.knowledge.Indicator#getTick()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Tick();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Indicator#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.raworkbench.guidance.knowledge.Indicator#getWeight()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Indicator#getRatio <em>Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ratio</em>'.
	 * @see org.raworkbench.guidance.knowledge.Indicator#getRatio()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Ratio();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Indicator#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.raworkbench.guidance.knowledge.Indicator#getReason()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Reason();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.Check <em>Check</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Check</em>'.
	 * @see org.raworkbench.guidance.knowledge.Check
	 * @generated
	 */
	EClass getCheck();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Check#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.raworkbench.guidance.knowledge.Check#getAction()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Check#getInstruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instruction</em>'.
	 * @see org.raworkbench.guidance.knowledge.Check#getInstruction()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_Instruction();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Check#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.raworkbench.guidance.knowledge.Check#getMinutes()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_Minutes();

	/**
	 * Returns the meta object for the attribute list '{@link org.raworkbench.guidance.knowledge.Check#getActors <em>Actors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Actors</em>'.
	 * @see org.raworkbench.guidance.knowledge.Check#getActors()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_Actors();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Check#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.raworkbench.guidance.knowledge.Check#getQuestion()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Check#getDoneAnswer <em>Done Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done Answer</em>'.
	 * @see org.raworkbench.guidance.knowledge.Check#getDoneAnswer()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_DoneAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Check#getFailedAnswer <em>Failed Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Failed Answer</em>'.
	 * @see org.raworkbench.guidance.knowledge.Check#getFailedAnswer()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_FailedAnswer();

	/**
	 * Returns the meta object for the attribute list '{@link org.raworkbench.guidance.knowledge.Check#getSeparates <em>Separates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Separates</em>'.
	 * @see org.raworkbench.guidance.knowledge.Check#getSeparates()
	 * @see #getCheck()
	 * @generated
	 */
	EAttribute getCheck_Separates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.Check#getAnsweredBy <em>Answered By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answered By</em>'.
	 * @see org.raworkbench.guidance.knowledge.Check#getAnsweredBy()
	 * @see #getCheck()
	 * @generated
	 */
	EReference getCheck_AnsweredBy();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.Step <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Step</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step
	 * @generated
	 */
	EClass getStep();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Step#getInstruction <em>Instruction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instruction</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step#getInstruction()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Instruction();

	/**
	 * Returns the meta object for the attribute list '{@link org.raworkbench.guidance.knowledge.Step#getActors <em>Actors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Actors</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step#getActors()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Actors();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Step#getRights <em>Rights</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rights</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step#getRights()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Rights();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Step#getProves <em>Proves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proves</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step#getProves()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Proves();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Step#getMinutes <em>Minutes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step#getMinutes()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Minutes();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Step#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step#getAction()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Step#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step#getQuestion()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Step#getDoneAnswer <em>Done Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done Answer</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step#getDoneAnswer()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_DoneAnswer();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Step#getFailedAnswer <em>Failed Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Failed Answer</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step#getFailedAnswer()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_FailedAnswer();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.Step#getDoneWhen <em>Done When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Done When</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step#getDoneWhen()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_DoneWhen();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.Step#getFailedWhen <em>Failed When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Failed When</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step#getFailedWhen()
	 * @see #getStep()
	 * @generated
	 */
	EReference getStep_FailedWhen();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Step#isLastResort <em>Last Resort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Last Resort</em>'.
	 * @see org.raworkbench.guidance.knowledge.Step#isLastResort()
	 * @see #getStep()
	 * @generated
	 */
	EAttribute getStep_LastResort();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.Guide <em>Guide</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide</em>'.
	 * @see org.raworkbench.guidance.knowledge.Guide
	 * @generated
	 */
	EClass getGuide();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Guide#getOpening <em>Opening</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Opening</em>'.
	 * @see org.raworkbench.guidance.knowledge.Guide#getOpening()
	 * @see #getGuide()
	 * @generated
	 */
	EAttribute getGuide_Opening();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.Guide#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.raworkbench.guidance.knowledge.Guide#getItems()
	 * @see #getGuide()
	 * @generated
	 */
	EReference getGuide_Items();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Guide#getCaseTemplate <em>Case Template</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Case Template</em>'.
	 * @see org.raworkbench.guidance.knowledge.Guide#getCaseTemplate()
	 * @see #getGuide()
	 * @generated
	 */
	EAttribute getGuide_CaseTemplate();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Guide#getEnding <em>Ending</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ending</em>'.
	 * @see org.raworkbench.guidance.knowledge.Guide#getEnding()
	 * @see #getGuide()
	 * @generated
	 */
	EAttribute getGuide_Ending();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Guide#getGap <em>Gap</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gap</em>'.
	 * @see org.raworkbench.guidance.knowledge.Guide#getGap()
	 * @see #getGuide()
	 * @generated
	 */
	EAttribute getGuide_Gap();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.GuideItem <em>Guide Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Guide Item</em>'.
	 * @see org.raworkbench.guidance.knowledge.GuideItem
	 * @generated
	 */
	EClass getGuideItem();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.GuideItem#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.raworkbench.guidance.knowledge.GuideItem#getStep()
	 * @see #getGuideItem()
	 * @generated
	 */
	EAttribute getGuideItem_Step();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.GuideItem#getOnlyWhen <em>Only When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Only When</em>'.
	 * @see org.raworkbench.guidance.knowledge.GuideItem#getOnlyWhen()
	 * @see #getGuideItem()
	 * @generated
	 */
	EReference getGuideItem_OnlyWhen();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.GuideItem#getNotWhen <em>Not When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Not When</em>'.
	 * @see org.raworkbench.guidance.knowledge.GuideItem#getNotWhen()
	 * @see #getGuideItem()
	 * @generated
	 */
	EReference getGuideItem_NotWhen();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.GuideItem#getOnDone <em>On Done</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On Done</em>'.
	 * @see org.raworkbench.guidance.knowledge.GuideItem#getOnDone()
	 * @see #getGuideItem()
	 * @generated
	 */
	EAttribute getGuideItem_OnDone();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.GuideItem#getOnFailed <em>On Failed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On Failed</em>'.
	 * @see org.raworkbench.guidance.knowledge.GuideItem#getOnFailed()
	 * @see #getGuideItem()
	 * @generated
	 */
	EAttribute getGuideItem_OnFailed();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.SupportedProduct <em>Supported Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supported Product</em>'.
	 * @see org.raworkbench.guidance.knowledge.SupportedProduct
	 * @generated
	 */
	EClass getSupportedProduct();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.SupportedProduct#getMinimum <em>Minimum</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minimum</em>'.
	 * @see org.raworkbench.guidance.knowledge.SupportedProduct#getMinimum()
	 * @see #getSupportedProduct()
	 * @generated
	 */
	EAttribute getSupportedProduct_Minimum();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.SupportedProduct#getLatest <em>Latest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Latest</em>'.
	 * @see org.raworkbench.guidance.knowledge.SupportedProduct#getLatest()
	 * @see #getSupportedProduct()
	 * @generated
	 */
	EAttribute getSupportedProduct_Latest();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.SupportedProduct#getEnds <em>Ends</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ends</em>'.
	 * @see org.raworkbench.guidance.knowledge.SupportedProduct#getEnds()
	 * @see #getSupportedProduct()
	 * @generated
	 */
	EAttribute getSupportedProduct_Ends();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.SupportedProduct#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.raworkbench.guidance.knowledge.SupportedProduct#getStatement()
	 * @see #getSupportedProduct()
	 * @generated
	 */
	EAttribute getSupportedProduct_Statement();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.CardSeries <em>Card Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Card Series</em>'.
	 * @see org.raworkbench.guidance.knowledge.CardSeries
	 * @generated
	 */
	EClass getCardSeries();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.CardSeries#getChip <em>Chip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chip</em>'.
	 * @see org.raworkbench.guidance.knowledge.CardSeries#getChip()
	 * @see #getCardSeries()
	 * @generated
	 */
	EAttribute getCardSeries_Chip();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.CardSeries#getBlocked <em>Blocked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Blocked</em>'.
	 * @see org.raworkbench.guidance.knowledge.CardSeries#getBlocked()
	 * @see #getCardSeries()
	 * @generated
	 */
	EAttribute getCardSeries_Blocked();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.CardSeries#getStatus <em>Status</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status</em>'.
	 * @see org.raworkbench.guidance.knowledge.CardSeries#getStatus()
	 * @see #getCardSeries()
	 * @generated
	 */
	EAttribute getCardSeries_Status();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.RuleOfThumb <em>Rule Of Thumb</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rule Of Thumb</em>'.
	 * @see org.raworkbench.guidance.knowledge.RuleOfThumb
	 * @generated
	 */
	EClass getRuleOfThumb();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.RuleOfThumb#getStatement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Statement</em>'.
	 * @see org.raworkbench.guidance.knowledge.RuleOfThumb#getStatement()
	 * @see #getRuleOfThumb()
	 * @generated
	 */
	EAttribute getRuleOfThumb_Statement();

	/**
	 * Returns the meta object for the attribute list '{@link org.raworkbench.guidance.knowledge.RuleOfThumb#getCauses <em>Causes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Causes</em>'.
	 * @see org.raworkbench.guidance.knowledge.RuleOfThumb#getCauses()
	 * @see #getRuleOfThumb()
	 * @generated
	 */
	EAttribute getRuleOfThumb_Causes();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.Contradiction <em>Contradiction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Contradiction</em>'.
	 * @see org.raworkbench.guidance.knowledge.Contradiction
	 * @generated
	 */
	EClass getContradiction();

	/**
	 * Returns the meta object for the containment reference list '{@link org.raworkbench.guidance.knowledge.Contradiction#getStatements <em>Statements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Statements</em>'.
	 * @see org.raworkbench.guidance.knowledge.Contradiction#getStatements()
	 * @see #getContradiction()
	 * @generated
	 */
	EReference getContradiction_Statements();

	/**
	 * Returns the meta object for the attribute list '{@link org.raworkbench.guidance.knowledge.Contradiction#getTouches <em>Touches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Touches</em>'.
	 * @see org.raworkbench.guidance.knowledge.Contradiction#getTouches()
	 * @see #getContradiction()
	 * @generated
	 */
	EAttribute getContradiction_Touches();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Contradiction#getAdvice <em>Advice</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Advice</em>'.
	 * @see org.raworkbench.guidance.knowledge.Contradiction#getAdvice()
	 * @see #getContradiction()
	 * @generated
	 */
	EAttribute getContradiction_Advice();

	/**
	 * Returns the meta object for class '{@link org.raworkbench.guidance.knowledge.Statement <em>Statement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Statement</em>'.
	 * @see org.raworkbench.guidance.knowledge.Statement
	 * @generated
	 */
	EClass getStatement();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Statement#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.raworkbench.guidance.knowledge.Statement#getText()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Text();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Statement#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.raworkbench.guidance.knowledge.Statement#getSource()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.raworkbench.guidance.knowledge.Statement#getSeen <em>Seen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seen</em>'.
	 * @see org.raworkbench.guidance.knowledge.Statement#getSeen()
	 * @see #getStatement()
	 * @generated
	 */
	EAttribute getStatement_Seen();

	/**
	 * Returns the meta object for enum '{@link org.raworkbench.guidance.knowledge.Confidence <em>Confidence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Confidence</em>'.
	 * @see org.raworkbench.guidance.knowledge.Confidence
	 * @generated
	 */
	EEnum getConfidence();

	/**
	 * Returns the meta object for enum '{@link org.raworkbench.guidance.knowledge.Who <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Who</em>'.
	 * @see org.raworkbench.guidance.knowledge.Who
	 * @generated
	 */
	EEnum getWho();

	/**
	 * Returns the meta object for enum '{@link org.raworkbench.guidance.knowledge.WorkbenchAction <em>Workbench Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Workbench Action</em>'.
	 * @see org.raworkbench.guidance.knowledge.WorkbenchAction
	 * @generated
	 */
	EEnum getWorkbenchAction();

	/**
	 * Returns the meta object for enum '{@link org.raworkbench.guidance.knowledge.Weight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Weight</em>'.
	 * @see org.raworkbench.guidance.knowledge.Weight
	 * @generated
	 */
	EEnum getWeight();

	/**
	 * Returns the meta object for data type '{@link java.time.LocalDate <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A day, written as ISO 8601: 2026-11-21.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Day</em>'.
	 * @see java.time.LocalDate
	 * @model instanceClass="java.time.LocalDate"
	 * @generated
	 */
	EDataType getDay();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	KnowledgeFactory getKnowledgeFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.EntryImpl <em>Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.EntryImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getEntry()
		 * @generated
		 */
		EClass ENTRY = eINSTANCE.getEntry();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__ID = eINSTANCE.getEntry_Id();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__TITLE = eINSTANCE.getEntry_Title();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__SOURCE = eINSTANCE.getEntry_Source();

		/**
		 * The meta object literal for the '<em><b>Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__SEEN = eINSTANCE.getEntry_Seen();

		/**
		 * The meta object literal for the '<em><b>Confidence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__CONFIDENCE = eINSTANCE.getEntry_Confidence();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ENTRY__NOTE = eINSTANCE.getEntry_Note();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl <em>Base</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgeBaseImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getKnowledgeBase()
		 * @generated
		 */
		EClass KNOWLEDGE_BASE = eINSTANCE.getKnowledgeBase();

		/**
		 * The meta object literal for the '<em><b>Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_BASE__FORMAT = eINSTANCE.getKnowledgeBase_Format();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute KNOWLEDGE_BASE__NAME = eINSTANCE.getKnowledgeBase_Name();

		/**
		 * The meta object literal for the '<em><b>Errors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_BASE__ERRORS = eINSTANCE.getKnowledgeBase_Errors();

		/**
		 * The meta object literal for the '<em><b>Symptoms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_BASE__SYMPTOMS = eINSTANCE.getKnowledgeBase_Symptoms();

		/**
		 * The meta object literal for the '<em><b>Causes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_BASE__CAUSES = eINSTANCE.getKnowledgeBase_Causes();

		/**
		 * The meta object literal for the '<em><b>Checks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_BASE__CHECKS = eINSTANCE.getKnowledgeBase_Checks();

		/**
		 * The meta object literal for the '<em><b>Steps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_BASE__STEPS = eINSTANCE.getKnowledgeBase_Steps();

		/**
		 * The meta object literal for the '<em><b>Guides</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_BASE__GUIDES = eINSTANCE.getKnowledgeBase_Guides();

		/**
		 * The meta object literal for the '<em><b>Products</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_BASE__PRODUCTS = eINSTANCE.getKnowledgeBase_Products();

		/**
		 * The meta object literal for the '<em><b>Series</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_BASE__SERIES = eINSTANCE.getKnowledgeBase_Series();

		/**
		 * The meta object literal for the '<em><b>Rules</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_BASE__RULES = eINSTANCE.getKnowledgeBase_Rules();

		/**
		 * The meta object literal for the '<em><b>Contradictions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference KNOWLEDGE_BASE__CONTRADICTIONS = eINSTANCE.getKnowledgeBase_Contradictions();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.ErrorEntryImpl <em>Error Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.ErrorEntryImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getErrorEntry()
		 * @generated
		 */
		EClass ERROR_ENTRY = eINSTANCE.getErrorEntry();

		/**
		 * The meta object literal for the '<em><b>Patterns</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERROR_ENTRY__PATTERNS = eINSTANCE.getErrorEntry_Patterns();

		/**
		 * The meta object literal for the '<em><b>Codes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERROR_ENTRY__CODES = eINSTANCE.getErrorEntry_Codes();

		/**
		 * The meta object literal for the '<em><b>Component</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERROR_ENTRY__COMPONENT = eINSTANCE.getErrorEntry_Component();

		/**
		 * The meta object literal for the '<em><b>Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERROR_ENTRY__STAGE = eINSTANCE.getErrorEntry_Stage();

		/**
		 * The meta object literal for the '<em><b>Meaning</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERROR_ENTRY__MEANING = eINSTANCE.getErrorEntry_Meaning();

		/**
		 * The meta object literal for the '<em><b>Symptom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERROR_ENTRY__SYMPTOM = eINSTANCE.getErrorEntry_Symptom();

		/**
		 * The meta object literal for the '<em><b>Causes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERROR_ENTRY__CAUSES = eINSTANCE.getErrorEntry_Causes();

		/**
		 * The meta object literal for the '<em><b>Guide</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ERROR_ENTRY__GUIDE = eINSTANCE.getErrorEntry_Guide();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.SymptomImpl <em>Symptom</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.SymptomImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getSymptom()
		 * @generated
		 */
		EClass SYMPTOM = eINSTANCE.getSymptom();

		/**
		 * The meta object literal for the '<em><b>Words</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYMPTOM__WORDS = eINSTANCE.getSymptom_Words();

		/**
		 * The meta object literal for the '<em><b>Causes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SYMPTOM__CAUSES = eINSTANCE.getSymptom_Causes();

		/**
		 * The meta object literal for the '<em><b>Guide</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYMPTOM__GUIDE = eINSTANCE.getSymptom_Guide();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SYMPTOM__QUESTION = eINSTANCE.getSymptom_Question();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.CausePriorImpl <em>Cause Prior</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.CausePriorImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getCausePrior()
		 * @generated
		 */
		EClass CAUSE_PRIOR = eINSTANCE.getCausePrior();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUSE_PRIOR__CAUSE = eINSTANCE.getCausePrior_Cause();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUSE_PRIOR__WEIGHT = eINSTANCE.getCausePrior_Weight();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUSE_PRIOR__SOURCE = eINSTANCE.getCausePrior_Source();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.CauseImpl <em>Cause</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.CauseImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getCause()
		 * @generated
		 */
		EClass CAUSE = eINSTANCE.getCause();

		/**
		 * The meta object literal for the '<em><b>Explanation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUSE__EXPLANATION = eINSTANCE.getCause_Explanation();

		/**
		 * The meta object literal for the '<em><b>Actors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUSE__ACTORS = eINSTANCE.getCause_Actors();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAUSE__INDICATORS = eINSTANCE.getCause_Indicators();

		/**
		 * The meta object literal for the '<em><b>Checks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUSE__CHECKS = eINSTANCE.getCause_Checks();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUSE__STEP = eINSTANCE.getCause_Step();

		/**
		 * The meta object literal for the '<em><b>Alternatives</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUSE__ALTERNATIVES = eINSTANCE.getCause_Alternatives();

		/**
		 * The meta object literal for the '<em><b>Guide</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAUSE__GUIDE = eINSTANCE.getCause_Guide();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.IndicatorImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Finding</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__FINDING = eINSTANCE.getIndicator_Finding();

		/**
		 * The meta object literal for the '<em><b>Fact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__FACT = eINSTANCE.getIndicator_Fact();

		/**
		 * The meta object literal for the '<em><b>Standing</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__STANDING = eINSTANCE.getIndicator_Standing();

		/**
		 * The meta object literal for the '<em><b>Error</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__ERROR = eINSTANCE.getIndicator_Error();

		/**
		 * The meta object literal for the '<em><b>Tick</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__TICK = eINSTANCE.getIndicator_Tick();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__WEIGHT = eINSTANCE.getIndicator_Weight();

		/**
		 * The meta object literal for the '<em><b>Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__RATIO = eINSTANCE.getIndicator_Ratio();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__REASON = eINSTANCE.getIndicator_Reason();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.CheckImpl <em>Check</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.CheckImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getCheck()
		 * @generated
		 */
		EClass CHECK = eINSTANCE.getCheck();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__ACTION = eINSTANCE.getCheck_Action();

		/**
		 * The meta object literal for the '<em><b>Instruction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__INSTRUCTION = eINSTANCE.getCheck_Instruction();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__MINUTES = eINSTANCE.getCheck_Minutes();

		/**
		 * The meta object literal for the '<em><b>Actors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__ACTORS = eINSTANCE.getCheck_Actors();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__QUESTION = eINSTANCE.getCheck_Question();

		/**
		 * The meta object literal for the '<em><b>Done Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__DONE_ANSWER = eINSTANCE.getCheck_DoneAnswer();

		/**
		 * The meta object literal for the '<em><b>Failed Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__FAILED_ANSWER = eINSTANCE.getCheck_FailedAnswer();

		/**
		 * The meta object literal for the '<em><b>Separates</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHECK__SEPARATES = eINSTANCE.getCheck_Separates();

		/**
		 * The meta object literal for the '<em><b>Answered By</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHECK__ANSWERED_BY = eINSTANCE.getCheck_AnsweredBy();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.StepImpl <em>Step</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.StepImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getStep()
		 * @generated
		 */
		EClass STEP = eINSTANCE.getStep();

		/**
		 * The meta object literal for the '<em><b>Instruction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__INSTRUCTION = eINSTANCE.getStep_Instruction();

		/**
		 * The meta object literal for the '<em><b>Actors</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__ACTORS = eINSTANCE.getStep_Actors();

		/**
		 * The meta object literal for the '<em><b>Rights</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__RIGHTS = eINSTANCE.getStep_Rights();

		/**
		 * The meta object literal for the '<em><b>Proves</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__PROVES = eINSTANCE.getStep_Proves();

		/**
		 * The meta object literal for the '<em><b>Minutes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__MINUTES = eINSTANCE.getStep_Minutes();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__ACTION = eINSTANCE.getStep_Action();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__QUESTION = eINSTANCE.getStep_Question();

		/**
		 * The meta object literal for the '<em><b>Done Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__DONE_ANSWER = eINSTANCE.getStep_DoneAnswer();

		/**
		 * The meta object literal for the '<em><b>Failed Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__FAILED_ANSWER = eINSTANCE.getStep_FailedAnswer();

		/**
		 * The meta object literal for the '<em><b>Done When</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__DONE_WHEN = eINSTANCE.getStep_DoneWhen();

		/**
		 * The meta object literal for the '<em><b>Failed When</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STEP__FAILED_WHEN = eINSTANCE.getStep_FailedWhen();

		/**
		 * The meta object literal for the '<em><b>Last Resort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STEP__LAST_RESORT = eINSTANCE.getStep_LastResort();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.GuideImpl <em>Guide</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.GuideImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getGuide()
		 * @generated
		 */
		EClass GUIDE = eINSTANCE.getGuide();

		/**
		 * The meta object literal for the '<em><b>Opening</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE__OPENING = eINSTANCE.getGuide_Opening();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDE__ITEMS = eINSTANCE.getGuide_Items();

		/**
		 * The meta object literal for the '<em><b>Case Template</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE__CASE_TEMPLATE = eINSTANCE.getGuide_CaseTemplate();

		/**
		 * The meta object literal for the '<em><b>Ending</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE__ENDING = eINSTANCE.getGuide_Ending();

		/**
		 * The meta object literal for the '<em><b>Gap</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE__GAP = eINSTANCE.getGuide_Gap();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.GuideItemImpl <em>Guide Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.GuideItemImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getGuideItem()
		 * @generated
		 */
		EClass GUIDE_ITEM = eINSTANCE.getGuideItem();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_ITEM__STEP = eINSTANCE.getGuideItem_Step();

		/**
		 * The meta object literal for the '<em><b>Only When</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDE_ITEM__ONLY_WHEN = eINSTANCE.getGuideItem_OnlyWhen();

		/**
		 * The meta object literal for the '<em><b>Not When</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GUIDE_ITEM__NOT_WHEN = eINSTANCE.getGuideItem_NotWhen();

		/**
		 * The meta object literal for the '<em><b>On Done</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_ITEM__ON_DONE = eINSTANCE.getGuideItem_OnDone();

		/**
		 * The meta object literal for the '<em><b>On Failed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GUIDE_ITEM__ON_FAILED = eINSTANCE.getGuideItem_OnFailed();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.SupportedProductImpl <em>Supported Product</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.SupportedProductImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getSupportedProduct()
		 * @generated
		 */
		EClass SUPPORTED_PRODUCT = eINSTANCE.getSupportedProduct();

		/**
		 * The meta object literal for the '<em><b>Minimum</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORTED_PRODUCT__MINIMUM = eINSTANCE.getSupportedProduct_Minimum();

		/**
		 * The meta object literal for the '<em><b>Latest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORTED_PRODUCT__LATEST = eINSTANCE.getSupportedProduct_Latest();

		/**
		 * The meta object literal for the '<em><b>Ends</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORTED_PRODUCT__ENDS = eINSTANCE.getSupportedProduct_Ends();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPORTED_PRODUCT__STATEMENT = eINSTANCE.getSupportedProduct_Statement();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.CardSeriesImpl <em>Card Series</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.CardSeriesImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getCardSeries()
		 * @generated
		 */
		EClass CARD_SERIES = eINSTANCE.getCardSeries();

		/**
		 * The meta object literal for the '<em><b>Chip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_SERIES__CHIP = eINSTANCE.getCardSeries_Chip();

		/**
		 * The meta object literal for the '<em><b>Blocked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_SERIES__BLOCKED = eINSTANCE.getCardSeries_Blocked();

		/**
		 * The meta object literal for the '<em><b>Status</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CARD_SERIES__STATUS = eINSTANCE.getCardSeries_Status();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.RuleOfThumbImpl <em>Rule Of Thumb</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.RuleOfThumbImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getRuleOfThumb()
		 * @generated
		 */
		EClass RULE_OF_THUMB = eINSTANCE.getRuleOfThumb();

		/**
		 * The meta object literal for the '<em><b>Statement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_OF_THUMB__STATEMENT = eINSTANCE.getRuleOfThumb_Statement();

		/**
		 * The meta object literal for the '<em><b>Causes</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RULE_OF_THUMB__CAUSES = eINSTANCE.getRuleOfThumb_Causes();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.ContradictionImpl <em>Contradiction</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.ContradictionImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getContradiction()
		 * @generated
		 */
		EClass CONTRADICTION = eINSTANCE.getContradiction();

		/**
		 * The meta object literal for the '<em><b>Statements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONTRADICTION__STATEMENTS = eINSTANCE.getContradiction_Statements();

		/**
		 * The meta object literal for the '<em><b>Touches</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRADICTION__TOUCHES = eINSTANCE.getContradiction_Touches();

		/**
		 * The meta object literal for the '<em><b>Advice</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONTRADICTION__ADVICE = eINSTANCE.getContradiction_Advice();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.impl.StatementImpl <em>Statement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.impl.StatementImpl
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getStatement()
		 * @generated
		 */
		EClass STATEMENT = eINSTANCE.getStatement();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__TEXT = eINSTANCE.getStatement_Text();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__SOURCE = eINSTANCE.getStatement_Source();

		/**
		 * The meta object literal for the '<em><b>Seen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STATEMENT__SEEN = eINSTANCE.getStatement_Seen();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.Confidence <em>Confidence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.Confidence
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getConfidence()
		 * @generated
		 */
		EEnum CONFIDENCE = eINSTANCE.getConfidence();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.Who <em>Who</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.Who
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getWho()
		 * @generated
		 */
		EEnum WHO = eINSTANCE.getWho();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.WorkbenchAction <em>Workbench Action</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.WorkbenchAction
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getWorkbenchAction()
		 * @generated
		 */
		EEnum WORKBENCH_ACTION = eINSTANCE.getWorkbenchAction();

		/**
		 * The meta object literal for the '{@link org.raworkbench.guidance.knowledge.Weight <em>Weight</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.raworkbench.guidance.knowledge.Weight
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getWeight()
		 * @generated
		 */
		EEnum WEIGHT = eINSTANCE.getWeight();

		/**
		 * The meta object literal for the '<em>Day</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see java.time.LocalDate
		 * @see org.raworkbench.guidance.knowledge.impl.KnowledgePackageImpl#getDay()
		 * @generated
		 */
		EDataType DAY = eINSTANCE.getDay();

	}

} //KnowledgePackage
