// Starts Probelight's language server for scan logs and shows the page of its report. All else is the server's.
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

async function showReport() {
	const editor = vscode.window.activeTextEditor;
	if (!client || !editor) {
		return;
	}
	const content = await client.sendRequest('workspace/executeCommand', {
		command: 'probelight.report',
		arguments: [editor.document.uri.toString()],
	});
	const page = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
	await vscode.window.showTextDocument(page, { preview: true, viewColumn: vscode.ViewColumn.Beside });
}

exports.activate = async (context) => {
	context.subscriptions.push(vscode.commands.registerCommand('probelight.showReport', showReport));
	const command = vscode.workspace.getConfiguration('probelight').get('command');
	client = new LanguageClient('probelight', 'Probelight', { command, args: ['lsp'] }, {
		documentSelector: [{ language: 'scanlog', scheme: 'file' }, { language: 'scanlog', scheme: 'untitled' }],
		markdown: { isTrusted: false, supportHtml: false }, // what stands in a log is not to be clicked
	});
	try {
		await client.start();
	} catch (error) {
		client = undefined;
		vscode.window.showErrorMessage(`Probelight cannot be started as "${command}": unpack the product and name its start `
			+ `script in the setting probelight.command. (${error.message})`);
	}
};

exports.deactivate = () => client?.stop();
