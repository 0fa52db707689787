/** Which facts does the text state? Topics, slots and attachment: mentions become observations, routes, relations and events. */
package org.tradegraph.extract;
