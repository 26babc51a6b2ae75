/** Where rows come from: folders, zips, workbooks and mapped exports, all as tables of text. */
@NullMarked
package org.spanne.exchange.source;

import org.jspecify.annotations.NullMarked;
