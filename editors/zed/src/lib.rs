//! Starts `mandate-lint lsp`: the program that the user's settings name, else the one on the PATH.

use zed_extension_api::{self as zed, settings::LspSettings, LanguageServerId, Result};

struct Mandate;

impl zed::Extension for Mandate {
    fn new() -> Self {
        Mandate
    }

    fn language_server_command(&mut self, id: &LanguageServerId, worktree: &zed::Worktree) -> Result<zed::Command> {
        let binary = LspSettings::for_worktree(id.as_ref(), worktree).ok().and_then(|settings| settings.binary);
        let (path, arguments) = binary.map_or((None, None), |binary| (binary.path, binary.arguments));
        let command = path
            .or_else(|| worktree.which("mandate-lint"))
            .ok_or_else(|| "mandate-lint is not on the PATH; its place can be set as lsp.mandate-lint.binary.path".to_string())?;
        Ok(zed::Command {
            command,
            args: arguments.unwrap_or_else(|| vec!["lsp".to_string()]),
            env: worktree.shell_env(),
        })
    }

    fn language_server_workspace_configuration(
        &mut self,
        id: &LanguageServerId,
        worktree: &zed::Worktree,
    ) -> Result<Option<zed::serde_json::Value>> {
        Ok(LspSettings::for_worktree(id.as_ref(), worktree).ok().and_then(|settings| settings.settings))
    }
}

zed::register_extension!(Mandate);
