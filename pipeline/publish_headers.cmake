# cmake -D HEADERS=... -D TO=FOLDER -P publish_headers.cmake
# Copies headers to FOLDER/whosaid/, where they name each other as <whosaid/...>: a path like
# "base/check.h" is too common to be put in front of somebody else's project.
file(REMOVE_RECURSE ${TO}/whosaid)
foreach(header IN LISTS HEADERS)
  file(READ ${header} text)
  string(REGEX REPLACE "#include \"([a-z]+/[a-z0-9_]+\\.h)\"" "#include <whosaid/\\1>" text "${text}")
  file(WRITE ${TO}/whosaid/${header} "${text}")
endforeach()
