# Target `translations`: translations/<language>/<noun>.po → share/translations/<language>/
# LC_MESSAGES/houvast.mo in the build folder. One small .po per noun; a new one needs no line here.
find_program(MSGCAT msgcat REQUIRED)
find_program(MSGFMT msgfmt REQUIRED)

file(GLOB po_files CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/translations/*/*.po)
set(languages "")
foreach(po ${po_files})
  cmake_path(GET po PARENT_PATH folder)
  cmake_path(GET folder FILENAME language)
  list(APPEND po_of_${language} ${po})
  list(APPEND languages ${language})
endforeach()
list(REMOVE_DUPLICATES languages)

set(mo_files "")
foreach(language ${languages})
  set(folder ${CMAKE_BINARY_DIR}/share/translations/${language}/LC_MESSAGES)
  set(joined ${CMAKE_BINARY_DIR}/translations-${language}.po)
  add_custom_command(
    OUTPUT ${folder}/houvast.mo
    COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
    COMMAND ${MSGCAT} --use-first --output-file=${joined} ${po_of_${language}}
    COMMAND ${MSGFMT} --output-file=${folder}/houvast.mo ${joined}
    DEPENDS ${po_of_${language}}
    COMMENT "Translations: ${language}"
    VERBATIM)
  list(APPEND mo_files ${folder}/houvast.mo)
endforeach()
add_custom_target(translations ALL DEPENDS ${mo_files})
