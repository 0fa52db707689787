/** In which files do graph tools take nodes and edges? One small class per format. */
package org.tradegraph.interchange;
