// Prints the English names of the countries of CLDR, one a line: the display name and, where there
// is one, the short name. Compiled and run by scripts/build-lexicons; no part of whosaid.
#include <unicode/locid.h>
#include <unicode/region.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <memory>
#include <string>

int main() {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::StringEnumeration> codes(
      icu::Region::getAvailable(URGN_TERRITORY, status));
  if (U_FAILURE(status)) return 1;
  const icu::Locale english("en");
  for (const char* code = codes->next(nullptr, status); U_SUCCESS(status) && code != nullptr;
       code = codes->next(nullptr, status)) {
    icu::UnicodeString name;
    icu::Locale("", code).getDisplayCountry(english, name);
    std::string utf8;
    name.toUTF8String(utf8);
    if (utf8 != code) std::printf("%s\n", utf8.c_str());
  }
  return U_FAILURE(status) ? 1 : 0;
}
