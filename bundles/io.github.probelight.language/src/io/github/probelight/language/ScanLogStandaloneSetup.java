package io.github.probelight.language;

/** Sets the language up where no extension registry does: in tests, on the command line, in another tool. */
public class ScanLogStandaloneSetup extends ScanLogStandaloneSetupGenerated {

	/** Registers the language for the whole Java process. */
	public static void doSetup() {
		new ScanLogStandaloneSetup().createInjectorAndDoEMFRegistration();
	}
}
