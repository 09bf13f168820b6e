package org.healthpages.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.healthpages.screening.CleanText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fewer than 10<sup>9</sup>/L | Fewer than 10⁹/L",
                "20<sup>1,2</sup> mg | 20¹,² mg",
                "5<hr>10 | 5 10",
                "<dl><dt>5</dt><dd>10</dd></dl> | 5 10",
                "<center>5</center><center>10</center> | 5 10",
                "<table><tr><td>5</td><td>10</td></tr></table> | 5 10",
                "5<s>4</s><script>1</script>10 | 5 10",
                "a<s>b</s>c | ac"
            })
    void numbers_stay_the_numbers_that_they_were(String html, String line) {
        assertThat(CleanText.line(PlainText.of(html))).isEqualTo(line);
    }
}
