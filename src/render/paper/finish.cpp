#include "render/paper/finish.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstddef>
#include <string_view>

#include <fmt/format.h>

namespace posology::render {
namespace {

std::string escaped(std::string_view text) {
  std::string xml;
  for (const char c : text) {
    xml += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
  }
  return xml;
}

std::string metadata(const FinalWords& words) {
  const std::string date = words.made + "T00:00:00Z";
  return fmt::format(R"(<?xpacket begin="{}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{}</xmp:CreatorTool><xmp:CreateDate>{}</xmp:CreateDate><xmp:ModifyDate>{}</xmp:ModifyDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)",
                     "\xEF\xBB\xBF", escaped(words.title), escaped(words.subject), escaped(words.language),
                     escaped(words.maker), date, date);
}

void add_facts(QPDF& pdf, const FinalWords& words) {
  QPDFObjectHandle root = pdf.getRoot();
  root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(words.language));
  QPDFObjectHandle view = QPDFObjectHandle::newDictionary();
  view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
  root.replaceKey("/ViewerPreferences", view);
  QPDFObjectHandle facts = QPDFObjectHandle::newStream(&pdf, metadata(words));
  facts.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
  facts.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
  root.replaceKey("/Metadata", facts);
}

std::vector<QPDFObjectHandle> children(QPDFObjectHandle element) {
  QPDFObjectHandle kids = element.getKey("/K");
  if (kids.isArray()) return kids.getArrayAsVector();
  if (kids.isDictionary()) return {kids};
  return {};
}

bool is_a(QPDFObjectHandle element, const char* name) {
  return element.isDictionary() && element.getKey("/S").isName() && element.getKey("/S").getName() == name;
}

// Head cells of a row that has others are the row's; those among themselves are the columns'.
void add_scopes(const QPDFObjectHandle& row) {
  const char* scope = "/Column";
  for (const QPDFObjectHandle& cell : children(row)) {
    if (is_a(cell, "/TD")) scope = "/Row";
  }
  for (QPDFObjectHandle cell : children(row)) {
    if (!is_a(cell, "/TH")) continue;
    QPDFObjectHandle table = QPDFObjectHandle::newDictionary();
    table.replaceKey("/O", QPDFObjectHandle::newName("/Table"));
    table.replaceKey("/Scope", QPDFObjectHandle::newName(scope));
    cell.replaceKey("/A", table);
  }
}

// Nested no deeper than the tags of a page: document, section, table, row.
void add_scopes_below(QPDFObjectHandle element, int depth) {
  if (!element.isDictionary() || depth > 16) return;
  if (is_a(element, "/TR")) return add_scopes(element);
  for (const QPDFObjectHandle& kid : children(element)) add_scopes_below(kid, depth + 1);
}

// Links stand in the order in which they were done.
void add_words(QPDFObjectHandle page, const std::vector<std::string>& said) {
  page.replaceKey("/Tabs", QPDFObjectHandle::newName("/S"));
  QPDFObjectHandle notes = page.getKey("/Annots");
  if (!notes.isArray()) return;
  std::vector<QPDFObjectHandle> links;
  for (QPDFObjectHandle note : notes.getArrayAsVector()) {
    if (note.isDictionary() && note.getKey("/Subtype").isName() && note.getKey("/Subtype").getName() == "/Link")
      links.push_back(note);
  }
  if (said.size() != links.size()) return;
  for (std::size_t i = 0; i < links.size(); ++i)
    links[i].replaceKey("/Contents", QPDFObjectHandle::newUnicodeString(said[i]));
}

}  // namespace

Finished finished(const std::string& bytes, const FinalWords& words) {
  Finished done;
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("drawn", bytes.data(), bytes.size());
    add_facts(pdf, words);
    add_scopes_below(pdf.getRoot().getKey("/StructTreeRoot"), 0);
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (std::size_t i = 0; i < pages.size() && i < words.links.size(); ++i)
      add_words(QPDFPageObjectHelper(pages[i]).getObjectHandle(), words.links[i]);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    done.bytes.assign(reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize());
  } catch (const std::exception& e) {
    done.problem = e.what();
  }
  return done;
}

}  // namespace posology::render
