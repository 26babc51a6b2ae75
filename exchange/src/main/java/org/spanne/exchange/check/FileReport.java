package org.spanne.exchange.check;

import java.util.List;
import org.spanne.exchange.FolderTable;
import org.spanne.exchange.source.Dialect;

/**
 * What was found in one file or sheet.
 *
 * @param table the table it holds
 * @param place the file or sheet
 * @param dialect how it is written, as recognised or given
 * @param read rows below the header, without blank ones
 * @param accepted rows let in
 * @param rejected rows kept out
 * @param repeated rows left out because the same row came before
 * @param further columns that the format does not know
 */
public record FileReport(
        FolderTable table,
        String place,
        Dialect dialect,
        long read,
        long accepted,
        long rejected,
        long repeated,
        List<String> further) {}
