/** Implementation of the support case model, generated from model/supportcase.ecore. */
package org.raworkbench.cases.supportcase.impl;
