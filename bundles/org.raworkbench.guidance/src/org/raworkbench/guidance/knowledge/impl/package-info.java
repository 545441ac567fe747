/** Implementation of the knowledge model, generated from model/knowledge.ecore. */
package org.raworkbench.guidance.knowledge.impl;
