package org.incipit.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.incipit.model.StaticFile;
import org.incipit.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts in pictures and other XML, however they are written down. */
class RunningPicturesTest {

    private static final String PICTURE = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>x()</script></svg>";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "IBM037", "UTF-32"})
    void aScriptIsFoundInAnyEncoding(String encoding) {
        String declared = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + PICTURE;

        assertEquals("<script>", found("map.svg", declared.getBytes(Charset.forName(encoding))));
    }

    @Test
    void aScriptIsFoundInAPackedPicture() throws IOException {
        assertEquals("<script>", found("map.svgz", packed(PICTURE.getBytes(StandardCharsets.UTF_8))));
        assertEquals("<script>", found("map.svgz", PICTURE.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "x.xml§<a xmlns:h='" + XHTML + "'><h:script>x()</h:script></a>§<script>",
                "x.xhtml§<html xmlns='" + XHTML + "'><body onload='x()'/></html>§onload on <body>",
                "x.XML§<?xml-stylesheet type='text/xsl' href='x.xsl'?><a/>§<?xml-stylesheet type='text/xsl' href='x.xsl'?>",
                "x.svg§<!DOCTYPE svg [<!ATTLIST g onload CDATA 'x()'>]><svg xmlns='http://www.w3.org/2000/svg'><g/></svg>§onload on <g>",
                "x.svg§<!DOCTYPE svg [<!ENTITY s 'x'>]><svg xmlns='http://www.w3.org/2000/svg'/>§words declared as others",
                "x.svg§<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:script/></s:svg>§<script>",
                "x.svg§<svg><script/></svg>§<script>",
            })
    void aScriptIsFoundUnderAnyName(String name, String xml, String what) {
        assertEquals(what, found(name, xml.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '§',
            value = {
                "x.svg§<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                        + "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "letter.xml§<TEI xmlns='http://www.tei-c.org/ns/1.0'><object only='1'><script/></object></TEI>",
                "x.xml§<?xml-stylesheet type='text/css' href='x.css'?><a/>",
                "page.html§<script>x()</script>",
            })
    void whatRunsNothingIsNotTold(String name, String xml) {
        assertEquals(List.of(), told(name, xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatCannotBeReadToItsEndIsTold() {
        String message = told(
                        "x.svg", "<svg xmlns='http://www.w3.org/2000/svg'><g></svg>".getBytes(StandardCharsets.UTF_8))
                .get(0)
                .message();

        assertTrue(message.startsWith("this picture cannot be read to its end"), message);
    }

    /** Of words within words nothing is unfolded, and of what is packed no more than can be looked through. */
    @Test
    void bombsDoNotGoOff() throws IOException {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
        }
        laughs.append("]><x>&a39;</x>");
        assertEquals(
                "words declared as others", found("x.xml", laughs.toString().getBytes(StandardCharsets.UTF_8)));

        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            out.write("<svg xmlns='http://www.w3.org/2000/svg'>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 80; i++) {
                out.write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
            }
        }
        String message = told("x.svgz", bomb.toByteArray()).get(0).message();
        assertTrue(message.endsWith("unpacked it has more than 64 MB"), message);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static String found(String name, byte[] content) {
        List<Problem> told = told(name, content);
        assertEquals(1, told.size(), name);
        return told.get(0).message().replaceFirst(".*: it has ", "");
    }

    private static List<Problem> told(String name, byte[] content) {
        return RunningPictures.in(new StaticFile(name, Path.of(name)), content);
    }
}
