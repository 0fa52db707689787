/** How is a table written column by column? Parquet, encoded by parquet-java, without Hadoop. */
package org.tradegraph.parquet;
