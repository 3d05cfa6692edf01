// Lays words out in lines of a terminal: a hanging indent, a width in columns, a style. Knows how
// wide characters are and which must not reach a terminal; knows nothing of quotes.
#ifndef WHOSAID_EMIT_PARAGRAPH_H_
#define WHOSAID_EMIT_PARAGRAPH_H_

#include <cstdint>
#include <string>
#include <string_view>

namespace whosaid {

// How many columns `text` takes when it is written through a Paragraph in one line.
[[nodiscard]] int ColumnsOf(std::string_view text);

// Appends `text` as a Paragraph would, cut to `columns` with an ellipsis where it is longer, and
// filled up with spaces where it is shorter.
void AppendCell(std::string_view text, int columns, std::string& out);

class Paragraph {
 public:
  // Words go to `out`, whose last line already stands at column `indent`. Each line is `columns`
  // wide at most and begins, but for the first, with `indent` spaces. `style` is an ANSI escape,
  // set anew in every line so that a pager may cut between lines; empty for none.
  Paragraph(int indent, int columns, std::string_view style, std::string& out);

  // White space parts words; how much does not matter. A word may come in several pieces.
  void Put(std::string_view text);
  // Sets the style of what follows; the word begun so far is finished in the old one.
  void Style(std::string_view style);
  // Ends the last line with a line feed. To be called once, last.
  void Finish();

 private:
  void PutWord();
  void BreakLine();
  void SetStyle();
  void ResetStyle();

  int indent_;
  int columns_;
  std::string_view style_;
  std::string& out_;
  std::string word_;
  int word_columns_ = 0;
  int column_;
  bool styled_ = false;
  bool line_is_empty_ = true;
  bool space_before_ = false;
};

}  // namespace whosaid

#endif  // WHOSAID_EMIT_PARAGRAPH_H_
