// Words of scripts that do not put spaces between them (Thai, Chinese, Japanese ...), by ICU's word
// break. Off the path of plain text: nothing here runs for a text without such a character.
#ifndef WHOSAID_TOKENIZE_UNSPACED_H_
#define WHOSAID_TOKENIZE_UNSPACED_H_

#include <cstdint>
#include <string_view>
#include <vector>

namespace whosaid {

// Appends to `ends` where each word of the run of such characters at `begin` ends; at least one. A
// run longer than a few kilobytes is taken in pieces: the last end may lie inside the run.
void ReadUnspacedWords(std::string_view text, uint32_t begin, std::vector<uint32_t>& ends);

}  // namespace whosaid

#endif  // WHOSAID_TOKENIZE_UNSPACED_H_
