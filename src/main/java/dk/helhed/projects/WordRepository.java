package dk.helhed.projects;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL on the words of the register. */
@Repository
class WordRepository {

    private static final int MOST_HOLDING = 40;
    private static final int MOST_NEAR = 4;

    private final JdbcClient jdbc;

    WordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Words that the letters stand in, the shortest first. */
    List<String> holding(String letters) {
        return jdbc.sql("""
                select word from projects.word where word like '%' || :letters || '%' order by length(word), word limit :most
                """)
                .param("letters", letters)
                .param("most", MOST_HOLDING)
                .query((row, number) -> row.getString("word"))
                .list();
    }

    /** Whether some word has the same stem. */
    boolean isKnown(String word) {
        return jdbc.sql("""
                select exists (select from projects.effort where search @@ plainto_tsquery('danish', :word))
                    or exists (
                        select from projects.inspiration
                        where search @@ plainto_tsquery('danish', :word) and published_on is not null)
                """).param("word", word).query(Boolean.class).single();
    }

    /** Words that are spelled nearly so, the nearest first. */
    List<String> near(String word) {
        return jdbc.sql("""
                select word from projects.word
                where word % :word and similarity(word, :word) >= 0.4
                order by similarity(word, :word) desc, word
                limit :most
                """)
                .param("word", word)
                .param("most", MOST_NEAR)
                .query((row, number) -> row.getString("word"))
                .list();
    }
}
