#include "emit/paragraph.h"

#include <utf8proc.h>

#include "text/utf8.h"

namespace whosaid {
namespace {

constexpr std::string_view kReset = "\x1b[0m";
constexpr std::string_view kReplacement = "\uFFFD";

bool IsSpace(char32_t c) {
  return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029 ||
         c == 0x3000;
}

// Escapes of a terminal begin with a control character; a change of writing direction shows words
// in an order in which they do not stand.
bool IsUnsafe(char32_t c) {
  return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2066 && c <= 0x2069);
}

struct Glyph {
  std::string_view bytes;
  int columns;
};

Glyph GlyphOf(std::string_view text, size_t at, CodePoint point) {
  if (IsUnsafe(point.value)) return {kReplacement, 1};
  return {text.substr(at, point.size),
          utf8proc_charwidth(static_cast<utf8proc_int32_t>(point.value))};
}

}  // namespace

int ColumnsOf(std::string_view text) {
  int columns = 0;
  for (size_t at = 0; at < text.size();) {
    const CodePoint point = DecodeUtf8(text, at);
    columns += GlyphOf(text, at, point).columns;
    at += point.size;
  }
  return columns;
}

void AppendCell(std::string_view text, int columns, std::string& out) {
  const bool too_long = ColumnsOf(text) > columns;
  int left = too_long ? columns - 1 : columns;
  for (size_t at = 0; at < text.size();) {
    const CodePoint point = DecodeUtf8(text, at);
    const Glyph glyph = GlyphOf(text, at, point);
    if (glyph.columns > left) break;
    out += glyph.bytes;
    left -= glyph.columns;
    at += point.size;
  }
  if (too_long) out += "…";
  out.append(static_cast<size_t>(left), ' ');
}

Paragraph::Paragraph(int indent, int columns, std::string_view style, std::string& out)
    : indent_(indent), columns_(columns), style_(style), out_(out), column_(indent) {}

void Paragraph::Put(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    const CodePoint point = DecodeUtf8(text, at);
    if (IsSpace(point.value)) {
      PutWord();
      space_before_ = true;
    } else {
      const Glyph glyph = GlyphOf(text, at, point);
      // A word wider than a line is broken where the line ends.
      if (word_columns_ + glyph.columns > columns_ - indent_) PutWord();
      word_ += glyph.bytes;
      word_columns_ += glyph.columns;
    }
    at += point.size;
  }
}

void Paragraph::Style(std::string_view style) {
  PutWord();
  ResetStyle();
  style_ = style;
}

void Paragraph::Finish() {
  PutWord();
  ResetStyle();
  out_ += '\n';
}

void Paragraph::PutWord() {
  if (word_.empty()) return;
  const int space = space_before_ && !line_is_empty_ ? 1 : 0;
  if (column_ + space + word_columns_ > columns_ && !line_is_empty_) {
    BreakLine();
  } else if (space == 1) {
    out_ += ' ';
    ++column_;
  }
  SetStyle();
  out_ += word_;
  column_ += word_columns_;
  line_is_empty_ = false;
  space_before_ = false;
  word_.clear();
  word_columns_ = 0;
}

void Paragraph::BreakLine() {
  ResetStyle();
  out_ += '\n';
  out_.append(static_cast<size_t>(indent_), ' ');
  column_ = indent_;
  line_is_empty_ = true;
}

void Paragraph::SetStyle() {
  if (styled_ || style_.empty()) return;
  out_ += style_;
  styled_ = true;
}

void Paragraph::ResetStyle() {
  if (styled_) out_ += kReset;
  styled_ = false;
}

}  // namespace whosaid
