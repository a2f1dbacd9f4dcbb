package io.bridgehead.export.office;
import io.bridgehead.export.Brief;
class FigureDocument { byte[] write(Brief b) { return new byte[0]; } }
