package org.rtc.platform.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/** The index on this node's disk, with what it knows of itself since its last commit. */
final class IndexFiles implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(IndexFiles.class.getName());
    private static final int MOST_NODES = 16;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private IndexFiles(Directory directory, IndexWriter writer) throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.searchers = new SearcherManager(writer, new SearcherFactory());
    }

    /** Opens the first folder that no other process has: two nodes of one name on one disk get one each. */
    static IndexFiles open(Path parent, String node) throws IOException {
        for (int i = 1; i <= MOST_NODES; i++) {
            try {
                return openOrEmpty(parent.resolve(i == 1 ? node : node + "-" + i));
            } catch (LockObtainFailedException taken) {
                LOG.log(Level.FINE, "Another node has this index", taken);
            }
        }
        throw new IOException("All indexes of " + node + " below " + parent + " are taken; name nodes with RTC_NODE");
    }

    private static IndexFiles openOrEmpty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            return open(folder);
        } catch (LockObtainFailedException taken) {
            throw taken;
        } catch (IOException | IllegalArgumentException damaged) {
            LOG.log(Level.WARNING, "The index " + folder + " is damaged; it will be built anew", damaged);
            empty(folder);
            return open(folder);
        }
    }

    private static IndexFiles open(Path folder) throws IOException {
        Directory directory = FSDirectory.open(folder);
        IndexWriter writer = null;
        try {
            writer = new IndexWriter(directory, new IndexWriterConfig(Fields.analyzer()).setCommitOnClose(false));
            return new IndexFiles(directory, writer);
        } catch (IOException | RuntimeException e) {
            if (writer != null) {
                writer.rollback();
            }
            directory.close();
            throw e;
        }
    }

    private static void empty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    Map<String, String> notes() {
        Map<String, String> notes = new TreeMap<>();
        if (writer.getLiveCommitData() != null) {
            writer.getLiveCommitData().forEach(note -> notes.put(note.getKey(), note.getValue()));
        }
        return notes;
    }

    void put(Term key, Document document) throws IOException {
        writer.updateDocument(key, document);
    }

    void delete(Term term) throws IOException {
        writer.deleteDocuments(term);
    }

    void deleteAll() throws IOException {
        writer.deleteAll();
    }

    /** Lets searches see what was put. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps what was put over a crash. */
    void commit(Map<String, String> notes) throws IOException {
        writer.setLiveCommitData(notes.entrySet());
        writer.commit();
    }

    <T> T search(Work<T> work) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return work.on(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Without a commit: what is not committed is followed again. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }

    interface Work<T> {
        T on(IndexSearcher searcher) throws IOException;
    }
}
